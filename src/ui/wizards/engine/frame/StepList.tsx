import { useTranslation } from 'react-i18next';
import type { MarkName } from '../../../../core/render/glyphs';
import type { Message } from '../../../../core/message';
import { useSay } from '../../../hooks/useSay';
import { StatusMark } from '../../../marks/StatusMark';
import './frame.css';

/** A line of the list. `canOpen`: what it needs is answered. */
export type ListedStep = {
  readonly id: string;
  readonly title: Message;
  readonly note: Message | undefined;
  readonly mark: MarkName | undefined;
  readonly canOpen: boolean;
};

type StepListProps = {
  readonly steps: readonly ListedStep[];
  readonly current: string;
  readonly onOpen: (step: string) => void;
};

/** The steps with what was answered under their names, so that nobody goes back only to remember. */
export const StepList = ({ steps, current, onOpen }: StepListProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <nav className="wiremap-steps" aria-label={t('Steps of this wizard')}>
      <ol className="wiremap-steps__list">
        {steps.map(({ id, title, note, mark, canOpen }, index) => (
          <li key={id}>
            <button
              type="button"
              className="wiremap-steps__step"
              aria-current={id === current ? 'step' : undefined}
              disabled={!canOpen && id !== current}
              onClick={() => onOpen(id)}
            >
              <span className="wiremap-steps__number" aria-hidden>
                {index + 1}
              </span>
              <span className="wiremap-steps__text">
                <span className="wiremap-steps__title">{say(title)}</span>
                {note !== undefined && <span className="wiremap-steps__note">{say(note)}</span>}
              </span>
              {mark !== undefined && id !== current && <StatusMark status={mark} named />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
