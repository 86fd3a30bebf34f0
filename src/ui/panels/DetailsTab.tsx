import { Title } from '@patternfly/react-core';
import { kindName } from '../../core/model/kindName';
import type { Element } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';
import { useSay } from '../hooks/useSay';
import { FactList } from './FactList';
import { RelationList } from './RelationList';
import { factsOf } from './factsOf';
import { relationsOf } from './relationsOf';

type DetailsTabProps = {
  readonly map: NetworkMap;
  readonly elements: readonly Element[];
  readonly onSelect: (id: string) => void;
};

/** Everything known of the elements that a card stands for, one after the other. */
export const DetailsTab = ({ map, elements, onSelect }: DetailsTabProps) => {
  const say = useSay();
  return (
    <>
      {elements.map((element) => (
        <section key={element.id} className="wiremap-details">
          <Title headingLevel="h3" size="md">
            {say(kindName(element.kind))} {element.name}
          </Title>
          <FactList rows={factsOf(element)} />
          <RelationList relations={relationsOf(map, element.id)} onSelect={onSelect} />
        </section>
      ))}
    </>
  );
};
