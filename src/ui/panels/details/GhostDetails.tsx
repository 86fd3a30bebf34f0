import { Title } from '@patternfly/react-core';
import type { Card, Picture } from '../../../core/merge/picture';
import { msg } from '../../../core/message';
import { kindName } from '../../../core/model/kindName';
import type { NetworkMap } from '../../../core/model/networkMap';
import { useSay } from '../../hooks/useSay';
import { FactList } from '../FactList';
import { Referrers } from './Referrers';

type GhostDetailsProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly card: Card;
  readonly onSelect: (id: string) => void;
};

/** What is known of something that does not exist: that it does not, and who names it. */
export const GhostDetails = ({ map, picture, card, onSelect }: GhostDetailsProps) => {
  const say = useSay();
  const where = card.kind === 'nad' ? [] : [{ label: msg('Host'), value: picture.node }];
  return (
    <section className="wiremap-details">
      <Title headingLevel="h3" size="md">
        {say(kindName(card.kind))} {card.heading === undefined ? card.name : say(card.heading)}
      </Title>
      <FactList rows={[{ label: msg('Exists'), value: msg('No') }, ...where]} />
      <Referrers map={map} picture={picture} card={card} onSelect={onSelect} />
    </section>
  );
};
