import { useContext, useMemo } from 'react';
import { Alert } from '@patternfly/react-core';
import type { Card, CardStatus } from '../../../core/merge/picture';
import { findingsOfCard } from '../../../core/merge/found/withFindings';
import { FoundContext } from '../../findings/panel/FoundContext';
import { FoundList } from '../../findings/panel/FoundList';
import { useSay } from '../../hooks/useSay';

/** What was found about a card, with the remedy; then why the card has the mark it has where no finding says so already. */
export const Verdict = ({ card }: { readonly card: Card }) => {
  const say = useSay();
  const { findings } = useContext(FoundContext);
  const found = useMemo(() => findingsOfCard(card, findings), [card, findings]);
  const [first, ...others] =
    found.some(({ severity }) => severity !== 'info') && card.status === 'ok'
      ? []
      : card.reasons.filter((reason) => !found.some(({ title }) => title === reason));
  return (
    <>
      <FoundList findings={found} />
      {card.status !== undefined && first !== undefined && (
        <Alert className="wiremap-verdict" isInline variant={variants[card.status]} title={say(first)} component="h3">
          {others.map((reason) => {
            const words = say(reason);
            return <p key={words}>{words}</p>;
          })}
        </Alert>
      )}
    </>
  );
};

const variants: Readonly<Record<CardStatus, 'success' | 'warning' | 'danger' | 'custom'>> = {
  ok: 'success',
  warning: 'warning',
  error: 'danger',
  unknown: 'custom',
  notReadable: 'custom',
};
