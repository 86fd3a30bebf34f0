import { Alert } from '@patternfly/react-core';
import type { Card, CardStatus } from '../../../core/merge/picture';
import { useSay } from '../../hooks/useSay';

/** Why the card has the mark it has, first reason first; nothing for a card that has none. */
export const Verdict = ({ card }: { readonly card: Card }) => {
  const say = useSay();
  const [first, ...others] = card.reasons;
  if (card.status === undefined || first === undefined) return null;
  return (
    <Alert className="wiremap-verdict" isInline variant={variants[card.status]} title={say(first)} component="h3">
      {others.map((reason) => {
        const words = say(reason);
        return <p key={words}>{words}</p>;
      })}
    </Alert>
  );
};

const variants: Readonly<Record<CardStatus, 'success' | 'warning' | 'danger' | 'custom'>> = {
  ok: 'success',
  warning: 'warning',
  error: 'danger',
  unknown: 'custom',
  notReadable: 'custom',
};
