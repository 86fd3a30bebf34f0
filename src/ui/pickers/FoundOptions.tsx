import { SelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Picker } from './usePicker';

type FoundOptionsProps = {
  readonly picker: Picker;
  readonly chosen?: string | undefined;
  /** Said when nothing is found. */
  readonly none: string;
};

/** The options of a picker, and how many more there are. */
export const FoundOptions = ({ picker: { found, offered, active }, chosen, none }: FoundOptionsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <>
      {offered.map(({ value, text, note }, place) => (
        <SelectOption
          key={value}
          id={active.idOf(place)}
          value={value}
          isSelected={value === chosen}
          isFocused={place === active.place}
          description={note}
        >
          {text}
        </SelectOption>
      ))}
      {found.length > offered.length && (
        <SelectOption isDisabled>
          {t('{{shown}} of {{all}} shown. Type to narrow them down.', { shown: offered.length, all: found.length })}
        </SelectOption>
      )}
      {found.length === 0 && <SelectOption isDisabled>{none}</SelectOption>}
    </>
  );
};
