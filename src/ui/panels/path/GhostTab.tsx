import { useTranslation } from 'react-i18next';
import type { Card, Picture } from '../../../core/merge/picture';
import type { NetworkMap } from '../../../core/model/networkMap';
import { useSay } from '../../hooks/useSay';
import { Referrers } from '../details/Referrers';
import { Verdict } from './Verdict';
import { whatToDo } from './whatToDo';

type GhostTabProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly card: Card;
  readonly onSelect: (id: string) => void;
};

/** Of something that does not exist: what it would be, what to do about it, and who names it. */
export const GhostTab = ({ map, picture, card, onSelect }: GhostTabProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <>
      <Verdict card={card} />
      <h3 className="wiremap-panel__heading">{t('What to do')}</h3>
      <p className="wiremap-ghost__advice">{say(whatToDo(card, picture.node))}</p>
      <Referrers map={map} picture={picture} card={card} onSelect={onSelect} />
    </>
  );
};
