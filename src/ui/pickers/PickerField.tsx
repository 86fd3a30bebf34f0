import { MenuToggle, Select, SelectList, TextInputGroup, TextInputGroupMain } from '@patternfly/react-core';
import type { TextInputGroupMainProps } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons/dist/dynamic/icons/search-icon';
import { FoundOptions } from './FoundOptions';
import { usePicker } from './usePicker';
import type { PickerPlan } from './usePicker';
import './pickers.css';

type PickerFieldProps = PickerPlan & {
  /** Name of what is chosen, which stands in the field until somebody types. */
  readonly chosen: string | undefined;
  readonly field: Pick<TextInputGroupMainProps, 'aria-label' | 'placeholder' | 'onFocus'> & {
    readonly 'data-test'?: string;
  };
  /** Accessible name of the list. */
  readonly listLabel: string;
  readonly none: string;
  readonly isFullWidth?: boolean;
};

/** Picks one of many in a text field that finds them. */
export const PickerField = ({ chosen, field, listLabel, none, isFullWidth = false, ...plan }: PickerFieldProps) => {
  const picker = usePicker(plan);
  const { isOpen, setOpen, sought, setSought, active, choose } = picker;
  const listId = `${plan.id}s`;
  return (
    <Select
      isOpen={isOpen}
      isScrollable
      variant="typeahead"
      onOpenChange={setOpen}
      onSelect={(_event, value) => choose(String(value))}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="typeahead"
          isFullWidth={isFullWidth}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <TextInputGroup isPlain>
            <TextInputGroupMain
              {...field}
              icon={<SearchIcon />}
              className="wiremap-search"
              value={sought ?? chosen ?? ''}
              role="combobox"
              isExpanded={isOpen}
              aria-controls={listId}
              {...(active.place === undefined ? {} : { 'aria-activedescendant': active.idOf(active.place) })}
              onClick={() => setOpen(true)}
              onChange={(_event, value) => {
                setSought(value);
                active.forget();
                setOpen(true);
              }}
              onKeyDown={(event) => {
                if (event.key.startsWith('Arrow')) setOpen(true);
                // Whoever has neither typed nor gone to one means none.
                const isIdle = sought === undefined && active.place === undefined;
                if (event.key !== 'Enter' || !isIdle) active.onKeyDown(event);
              }}
            />
          </TextInputGroup>
        </MenuToggle>
      )}
    >
      <SelectList id={listId} aria-label={listLabel}>
        <FoundOptions picker={picker} none={none} />
      </SelectList>
    </Select>
  );
};
