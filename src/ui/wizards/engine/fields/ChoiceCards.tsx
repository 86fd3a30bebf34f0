import type { ReactNode } from 'react';
import { useId } from 'react';
import './fields.css';

/** One of several ways. `refused`: why it cannot be chosen; the reason stays readable. */
export type Choice = {
  readonly value: string;
  readonly title: ReactNode;
  /** What stands beside the title, such as "Recommended". */
  readonly badge?: ReactNode;
  readonly icon?: ReactNode;
  readonly body: ReactNode;
  readonly refused?: ReactNode;
  /** Something to be made first: its border is dashed. */
  readonly isNew?: boolean | undefined;
  readonly isWide?: boolean | undefined;
};

type ChoiceCardsProps = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly columns?: 2 | 3;
};

/** Picks one of a few by cards that say all there is to know. Unsuitable ones stay, greyed, with their reason. */
export const ChoiceCards = ({ name, label, choices, chosen, onChoose, columns = 2 }: ChoiceCardsProps) => {
  const id = useId();
  return (
    <div role="radiogroup" aria-label={label} className={`wiremap-choices wiremap-choices--${columns}`}>
      {choices.map(({ value, title, badge, icon, body, refused, isNew, isWide }) => (
        <div
          key={value}
          className={classesOf({ isChosen: value === chosen, isRefused: refused !== undefined, isNew, isWide })}
        >
          <label className="wiremap-choice__head">
            {icon !== undefined && <span className="wiremap-choice__icon">{icon}</span>}
            <input
              type="radio"
              className="wiremap-choice__radio"
              name={`${name}${id}`}
              value={value}
              checked={value === chosen}
              disabled={refused !== undefined}
              aria-describedby={`${id}${value}`}
              onChange={() => onChoose(value)}
            />
            <span className="wiremap-choice__title">{title}</span> {badge}
          </label>
          <div id={`${id}${value}`} className="wiremap-choice__body">
            {body}
          </div>
          {refused !== undefined && <div className="wiremap-choice__refused">{refused}</div>}
        </div>
      ))}
    </div>
  );
};

type Looks = {
  readonly isChosen: boolean;
  readonly isRefused: boolean;
  readonly isNew: boolean | undefined;
  readonly isWide: boolean | undefined;
};

const classesOf = ({ isChosen, isRefused, isNew, isWide }: Looks): string =>
  [
    'wiremap-choice',
    isChosen && 'wiremap-choice--chosen',
    isRefused && 'wiremap-choice--refused',
    isNew && 'wiremap-choice--new',
    isWide && 'wiremap-choice--wide',
  ]
    .filter((name) => typeof name === 'string')
    .join(' ');
