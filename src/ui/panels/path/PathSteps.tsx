import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { PathStep } from '../../../core/merge/pathSteps';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';

type PathStepsProps = {
  readonly steps: readonly PathStep[];
  /** Gets the id of a card. */
  readonly onSelect: (id: string) => void;
};

/** The path from a card to the switch, one rung for each lane. */
export const PathSteps = ({ steps, onSelect }: PathStepsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <ol className="wiremap-steps">
      {steps.map(({ lane, title, cards, status, notReached, note }) => (
        <li key={lane} className="wiremap-steps__step">
          <span className="wiremap-steps__mark">
            {status === undefined ? (
              <span className={`wiremap-steps__dot${notReached ? ' wiremap-steps__dot--not-reached' : ''}`} />
            ) : (
              <StatusMark status={status} named />
            )}
          </span>
          <span className="wiremap-steps__title">
            {say(title)}
            {notReached && <span className="wiremap-steps__fact wiremap-steps__aside">{t('not reached')}</span>}
          </span>
          {cards.map((card) => (
            <span key={card.id} className="wiremap-steps__card">
              <Button variant="link" isInline onClick={() => onSelect(card.id)}>
                {card.name}
              </Button>
              <span className="wiremap-steps__fact">{say(card.fact[0])}</span>
            </span>
          ))}
          {note !== undefined && <span className="wiremap-steps__fact">{say(note)}</span>}
        </li>
      ))}
    </ol>
  );
};
