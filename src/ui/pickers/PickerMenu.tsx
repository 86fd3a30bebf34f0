import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { MenuSearch, MenuSearchInput, MenuToggle, SearchInput, Select, SelectList } from '@patternfly/react-core';
import type { MenuToggleProps, SearchInputProps } from '@patternfly/react-core';
import { FoundOptions } from './FoundOptions';
import { usePicker } from './usePicker';
import type { PickerPlan } from './usePicker';
import './pickers.css';

type PickerMenuProps = PickerPlan & {
  /** Value of what is chosen. */
  readonly chosen: string;
  readonly button: Pick<MenuToggleProps, 'icon' | 'children'> & { readonly 'data-test': string };
  readonly search: Pick<SearchInputProps, 'aria-label' | 'placeholder' | 'className'>;
  /** Accessible name of the list. */
  readonly listLabel: string;
  readonly none: string;
  /** The option above the others while nothing is sought. */
  readonly first?: ReactNode;
};

/** Picks one of many in a menu behind a button, with a search that finds them. */
export const PickerMenu = ({ chosen, button, search, listLabel, none, first, ...plan }: PickerMenuProps) => {
  const picker = usePicker(plan);
  const { isOpen, setOpen, sought = '', setSought, active, choose } = picker;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => input.current?.focus({ preventScroll: true }));
    return () => clearTimeout(timer);
  }, [isOpen]);
  return (
    <Select
      isOpen={isOpen}
      selected={chosen}
      isScrollable
      onOpenChange={setOpen}
      shouldFocusFirstItemOnOpen={false}
      shouldFocusToggleOnSelect
      onSelect={(_event, value) => choose(String(value))}
      toggle={(ref) => <MenuToggle ref={ref} {...button} isExpanded={isOpen} onClick={() => setOpen(!isOpen)} />}
    >
      <MenuSearch>
        <MenuSearchInput>
          <SearchInput
            ref={input}
            {...search}
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
      <SelectList aria-label={listLabel}>
        {sought.trim() === '' && first}
        <FoundOptions picker={picker} chosen={chosen} none={none} />
      </SelectList>
    </Select>
  );
};
