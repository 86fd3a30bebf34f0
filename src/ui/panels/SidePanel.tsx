import { DrawerPanelBody } from '@patternfly/react-core';
import type { Card, Picture } from '../../core/merge/picture';
import type { Element } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';
import { FoldedList } from './FoldedList';
import { PanelHead } from './PanelHead';
import { PanelTabs } from './PanelTabs';
import { DetailsTab } from './details/DetailsTab';
import { nameOf } from './details/nameOf';
import { GhostDetails } from './details/GhostDetails';
import { GhostTab } from './path/GhostTab';
import { PathTab } from './path/PathTab';
import { Verdict } from './path/Verdict';
import { resourceOf } from './resourceOf';
import './panels.css';

/** What the side panel shows: one card of the picture, with all the elements it stands for. */
export type SidePanelProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly cardId: string;
  /** Chooses another element or card by its id. */
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
};

/** The content of the drawer's panel for one card. */
export const SidePanel = ({ map, picture, cardId, onSelect, onClose }: SidePanelProps) => {
  const card = picture.cards.find(({ id }) => id === cardId);
  if (card === undefined) return null;
  const elements = card.elements.flatMap((id) => map.elements.get(id) ?? []);
  const [first] = elements;
  const name = first?.kind === 'vmNic' && card.face !== 'folded' ? nameOf(map, first) : card.name;
  const isGhost = card.face === 'ghost';
  const node = isGhost && card.kind !== 'nad' ? picture.node : first?.node;
  return (
    <>
      <PanelHead kind={card.kind} name={name} namespace={card.namespace} node={node} onClose={onClose} />
      <DrawerPanelBody className="wiremap-panel">
        {card.face === 'folded' ? (
          <>
            <Verdict card={card} />
            <FoldedList map={map} elements={elements} onSelect={onSelect} />
          </>
        ) : (
          <PanelTabs
            name={card.name}
            resource={isGhost ? undefined : resourceIn(elements)}
            isMissing={isGhost}
            {...tabsOf({ map, picture, card, elements, onSelect })}
          />
        )}
      </DrawerPanelBody>
    </>
  );
};

const resourceIn = (elements: readonly Element[]) =>
  elements.map(resourceOf).find((resource) => resource !== undefined);

type TabSubject = Pick<SidePanelProps, 'map' | 'picture' | 'onSelect'> & {
  readonly card: Card;
  readonly elements: readonly Element[];
};

const tabsOf = ({ map, picture, card, elements, onSelect }: TabSubject) => {
  const common = { map, picture, card, onSelect };
  return card.face === 'ghost'
    ? { path: () => <GhostTab {...common} />, details: () => <GhostDetails {...common} /> }
    : {
        path: () => <PathTab {...common} elements={elements} />,
        details: () => <DetailsTab map={map} elements={elements} host={picture.node} onSelect={onSelect} />,
      };
};
