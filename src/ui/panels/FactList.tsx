import { useSay } from '../hooks/useSay';
import type { FactRow, FactValue } from './factRow';

/** Facts as label and value, the labels in one column that is as wide as they are. */
export const FactList = ({ rows }: { readonly rows: readonly FactRow[] }) => {
  const say = useSay();
  return (
    <dl className="wiremap-facts">
      {rows.map(({ label, value, mono }) => (
        <div key={label.text} className="wiremap-facts__row">
          <dt className="wiremap-facts__label">{say(label)}</dt>
          <dd className={`wiremap-facts__value${mono ? ' wiremap-facts__value--mono' : ''}`}>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Value = ({ value }: { readonly value: FactValue }) => {
  const say = useSay();
  if (typeof value === 'string') return value;
  if ('text' in value) return say(value);
  return (
    <>
      {value.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
};
