import { DrawerActions, DrawerCloseButton, DrawerHead, DrawerPanelBody, Title } from '@patternfly/react-core';
import type { Picture } from '../../core/merge/picture';
import type { NetworkMap } from '../../core/model/networkMap';
import { useSay } from '../hooks/useSay';

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
export const SidePanel = ({ picture, cardId, onClose }: SidePanelProps) => {
  const say = useSay();
  const card = picture.cards.find(({ id }) => id === cardId);
  if (card === undefined) return null;
  return (
    <>
      <DrawerHead>
        <Title headingLevel="h2" size="lg">
          {card.name}
        </Title>
        <DrawerActions>
          <DrawerCloseButton onClick={onClose} />
        </DrawerActions>
      </DrawerHead>
      <DrawerPanelBody>
        {say(card.fact[0])}
        {card.reasons.map((reason) => (
          <p key={reason.text}>{say(reason)}</p>
        ))}
      </DrawerPanelBody>
    </>
  );
};
