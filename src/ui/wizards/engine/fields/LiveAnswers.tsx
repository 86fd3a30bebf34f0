import type { MarkName } from '../../../../core/render/glyphs';
import type { Message } from '../../../../core/message';
import { useSay } from '../../../hooks/useSay';
import { StatusMark } from '../../../marks/StatusMark';
import './fields.css';

/** What the cluster says to an answer while it is typed. Without a mark it is a hint. */
export type Live = { readonly mark?: MarkName | undefined; readonly text: Message };

/** Answers of the cluster beside a field. */
export const LiveAnswers = ({ answers }: { readonly answers: readonly Live[] }) => {
  const say = useSay();
  return (
    <ul className="wiremap-live" aria-live="polite">
      {answers.map(({ mark, text }) => (
        <li key={say(text)} className="wiremap-live__answer">
          <span className="wiremap-live__mark">{mark !== undefined && <StatusMark status={mark} named />}</span>
          <span>{say(text)}</span>
        </li>
      ))}
    </ul>
  );
};
