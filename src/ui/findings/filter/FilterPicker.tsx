import { useEffect, useRef, useState } from 'react';
import {
  MenuSearch,
  MenuSearchInput,
  MenuToggle,
  SearchInput,
  Select,
  SelectList,
  SelectOption,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useActiveOption } from '../../wiring/pickers/useActiveOption';
import type { Choice } from './filterChoices';

type FilterPickerProps = {
  /** Of what it picks one, e.g. `host`; begins the ids of its options. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Undefined = any. */
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
};

/** One filter: any, or one of many that are found by typing. */
export const FilterPicker = ({ id, label, choices, chosen, onChoose }: FilterPickerProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const word = sought.trim().toLowerCase();
  const found = choices.filter(({ text, note }) => `${note ?? ''}/${text}`.toLowerCase().includes(word));
  const offered = found.slice(0, shown);
  const close = () => {
    setOpen(false);
    setSought('');
    active.forget();
  };
  const choose = (value: string | undefined) => {
    close();
    onChoose(value);
  };
  const active = useActiveOption({
    id: `wiremap-filter-${id}`,
    count: offered.length,
    onPick: (place) => offered[place] !== undefined && choose(offered[place].value),
  });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => input.current?.focus({ preventScroll: true }));
    return () => clearTimeout(timer);
  }, [isOpen]);
  return (
    <Select
      isOpen={isOpen}
      selected={chosen ?? any}
      isScrollable
      onOpenChange={(open) => (open ? setOpen(true) : close())}
      shouldFocusFirstItemOnOpen={false}
      shouldFocusToggleOnSelect
      onSelect={(_event, value) => choose(value === any ? undefined : String(value))}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
          data-test={`wiremap-filter-${id}`}
        >
          {label} <Chosen choices={choices} chosen={chosen} />
        </MenuToggle>
      )}
    >
      <MenuSearch>
        <MenuSearchInput>
          <SearchInput
            ref={input}
            aria-label={t('Find: {{what}}', { what: label })}
            placeholder={t('Find')}
            value={sought}
            onChange={(_event, value) => {
              setSought(value);
              active.forget();
            }}
            onClear={() => setSought('')}
            onKeyDown={active.onKeyDown}
          />
        </MenuSearchInput>
      </MenuSearch>
      <SelectList aria-label={label}>
        {word === '' && (
          <SelectOption value={any} isSelected={chosen === undefined}>
            {t('any')}
          </SelectOption>
        )}
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
        {found.length > shown && (
          <SelectOption isDisabled>
            {t('{{shown}} of {{all}} shown. Type to narrow them down.', { shown, all: found.length })}
          </SelectOption>
        )}
        {found.length === 0 && <SelectOption isDisabled>{t('Nothing is named like that.')}</SelectOption>}
      </SelectList>
    </Select>
  );
};

const Chosen = ({ choices, chosen }: Pick<FilterPickerProps, 'choices' | 'chosen'>) => {
  const { t } = useTranslation('plugin__wiremap');
  if (chosen === undefined) return <span className="wiremap-findings__any">{t('any')}</span>;
  return <strong>{choices.find(({ value }) => value === chosen)?.text ?? chosen}</strong>;
};

const shown = 50;

/** No name of anything in a cluster is empty. */
const any = '';
