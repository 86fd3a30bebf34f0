import { useMemo } from 'react';
import { Tooltip } from '@patternfly/react-core';
import type { Card } from '../../../core/merge/picture';
import { cardName } from '../../hooks/cardName';
import { useSay } from '../../hooks/useSay';

type CardTooltipProps = { readonly card: Card; readonly element: Element };

/** What the card may have no room for: its whole name and fact, and why it has its mark. */
export const CardTooltip = ({ card, element }: CardTooltipProps) => {
  const say = useSay();
  const anchor = useMemo(() => ({ current: element }), [element]);
  return (
    <Tooltip
      isVisible
      trigger="manual"
      aria="none"
      aria-live="off"
      position="bottom"
      distance={8}
      isContentLeftAligned
      triggerRef={anchor}
      content={
        <>
          <strong>{cardName(card, say)}</strong>
          <div>{say(card.fact[0])}</div>
          {card.reasons.map((reason) => (
            <div key={say(reason)}>{say(reason)}</div>
          ))}
        </>
      }
    />
  );
};
