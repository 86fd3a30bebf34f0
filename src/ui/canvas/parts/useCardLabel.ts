import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../core/merge/picture';
import { kindName } from '../../../core/model/kindName';
import { cardName } from '../../hooks/cardName';
import { useSay } from '../../hooks/useSay';
import { statusNames } from '../../marks/StatusMark';

/** What a screen reader says of a card: kind, name, namespace, VLAN, fact, status and why. */
export const useCardLabel = (): ((card: Card) => string) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return useCallback(
    (card) =>
      [
        `${say(kindName(card.kind))} ${cardName(card, say)}`,
        card.namespace === undefined ? '' : t('namespace {{namespace}}', { namespace: card.namespace }),
        typeof card.vlan === 'number' ? t('VLAN {{vlan}}', { vlan: card.vlan }) : '',
        say(card.fact[0]),
        card.status === undefined ? '' : say(statusNames[card.status]),
        ...card.reasons.map(say),
      ]
        .filter((part) => part !== '')
        .join(', '),
    [t, say],
  );
};
