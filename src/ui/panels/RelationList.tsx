import { Button, List, ListItem } from '@patternfly/react-core';
import { kindName } from '../../core/model/kindName';
import { useSay } from '../hooks/useSay';
import { KindIcon } from '../marks/KindIcon';
import type { Relation } from './relationsOf';

type RelationListProps = {
  readonly relations: readonly Relation[];
  /** Gets the id of an element. */
  readonly onSelect: (id: string) => void;
};

/** What an element hangs on and what hangs on it, each a button that goes there. */
export const RelationList = ({ relations, onSelect }: RelationListProps) => {
  const say = useSay();
  return (
    <>
      {relations.map(({ title, others }) => (
        <section key={title.text} className="wiremap-relation">
          <h4 className="wiremap-panel__heading">{say(title)}</h4>
          <List isPlain>
            {others.map(({ element, note }) => (
              <ListItem key={element.id} className="wiremap-relation__item">
                <KindIcon kind={element.kind} />
                <Button variant="link" isInline onClick={() => onSelect(element.id)}>
                  {element.name}
                </Button>
                <span className="wiremap-relation__note">
                  {[say(kindName(element.kind)), ...(note === undefined ? [] : [say(note)])].join(' · ')}
                </span>
              </ListItem>
            ))}
          </List>
        </section>
      ))}
    </>
  );
};
