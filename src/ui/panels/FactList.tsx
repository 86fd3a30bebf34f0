import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useSay } from '../hooks/useSay';
import type { FactRow, FactValue } from './factRow';

/** Facts as label and value, the labels in one column. */
export const FactList = ({ rows }: { readonly rows: readonly FactRow[] }) => {
  const say = useSay();
  return (
    <DescriptionList className="wiremap-facts" isHorizontal isCompact>
      {rows.map(({ label, value, mono }) => (
        <DescriptionListGroup key={label.text}>
          <DescriptionListTerm>{say(label)}</DescriptionListTerm>
          <DescriptionListDescription className={mono ? 'wiremap-facts__value--mono' : 'wiremap-facts__value'}>
            <Value value={value} />
          </DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
};

const Value = ({ value }: { readonly value: FactValue }) => {
  const say = useSay();
  if (typeof value === 'string') return value;
  if (!('text' in value)) {
    return (
      <>
        {value.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </>
    );
  }
  return say(value);
};
