import { Button } from '@patternfly/react-core';
import type { Element } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';
import { KindIcon } from '../marks/KindIcon';
import { nameOf } from './details/nameOf';

type FoldedListProps = {
  readonly map: NetworkMap;
  readonly elements: readonly Element[];
  readonly onSelect: (id: string) => void;
};

/** What one card stands for, each a button that goes there. */
export const FoldedList = ({ map, elements, onSelect }: FoldedListProps) => (
  <ul>
    {elements.map((element) => (
      <li key={element.id} className="wiremap-relation__item">
        <KindIcon kind={element.kind} />
        <Button variant="link" isInline onClick={() => onSelect(element.id)}>
          {nameOf(map, element)}
        </Button>
      </li>
    ))}
  </ul>
);
