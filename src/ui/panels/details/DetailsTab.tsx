import { Title } from '@patternfly/react-core';
import { kindName } from '../../../core/model/kindName';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import { msg } from '../../../core/message';
import { useSay } from '../../hooks/useSay';
import { FactList } from '../FactList';
import type { FactRow } from '../factRow';
import { factsOf } from '../factsOf';
import { RelationList } from './RelationList';
import { nameOf } from './nameOf';
import { relationsOf } from './relationsOf';

type DetailsTabProps = {
  readonly map: NetworkMap;
  readonly elements: readonly Element[];
  /** The one that is shown. */
  readonly host: string;
  readonly onSelect: (id: string) => void;
};

/** Everything known of the elements that a card stands for, one after the other. */
export const DetailsTab = ({ map, elements, host, onSelect }: DetailsTabProps) => {
  const say = useSay();
  return (
    <>
      {elements.map((element) => (
        <section key={element.id} className="wiremap-details">
          <Title headingLevel="h3" size="md">
            {say(kindName(element.kind))} {nameOf(map, element)}
          </Title>
          <FactList rows={[...ownName(map, element), ...factsOf(element)]} />
          <RelationList relations={relationsOf(map, element.id)} host={host} onSelect={onSelect} />
        </section>
      ))}
    </>
  );
};

/** What OVN calls a network that people know by another name. */
const ownName = (map: NetworkMap, element: Element): readonly FactRow[] =>
  element.kind === 'ovnNetwork' && nameOf(map, element) !== element.name
    ? [{ label: msg('Name in OVN'), value: element.name, mono: true }]
    : [];
