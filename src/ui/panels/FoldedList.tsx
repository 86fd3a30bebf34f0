import { Button, List, ListItem } from '@patternfly/react-core';
import type { Element } from '../../core/model/element';
import { KindIcon } from '../marks/KindIcon';

type FoldedListProps = {
  readonly elements: readonly Element[];
  readonly onSelect: (id: string) => void;
};

/** What one card stands for, each a button that goes there. */
export const FoldedList = ({ elements, onSelect }: FoldedListProps) => (
  <List isPlain>
    {elements.map((element) => (
      <ListItem key={element.id} className="wiremap-relation__item">
        <KindIcon kind={element.kind} />
        <Button variant="link" isInline onClick={() => onSelect(element.id)}>
          {element.kind === 'vmNic' ? `${element.facts.vm} · ${element.name}` : element.name}
        </Button>
      </ListItem>
    ))}
  </List>
);
