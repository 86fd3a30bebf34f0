import { useMemo, useState } from 'react';
import {
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
} from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import { useTranslation } from 'react-i18next';
import { asElementId } from '../../../core/model/elementId';
import type { NetworkMap } from '../../../core/model/networkMap';
import { useActiveOption } from './useActiveOption';
import { findVms, vmChoices } from './vmChoices';
import './pickers.css';

type VmFinderProps = {
  readonly map: NetworkMap;
  /** Id of what is selected; a VM among it, or one of its NICs, stands in the box. */
  readonly selected?: string | undefined;
  /** Gets the VM's id and the host where it runs or could run. */
  readonly onFind: (vm: string, node: string | undefined) => void;
};

/** Finds a VM by typing its name, an address, a MAC or a VLAN, wherever it runs. */
export const VmFinder = ({ map, selected, onFind }: VmFinderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState<string>();
  const choices = useMemo(() => vmChoices(map), [map]);
  const chosen = choices.find(({ id }) => id === vmOf(map, selected));
  const found = useMemo(() => findVms(choices, sought ?? ''), [choices, sought]);
  const offered = found.slice(0, shown);
  const close = () => {
    setOpen(false);
    setSought(undefined);
    active.forget();
  };
  const find = (id: unknown) => {
    const choice = choices.find((one) => one.id === id);
    if (choice === undefined) return;
    close();
    onFind(choice.id, choice.node);
  };
  const active = useActiveOption({
    id: 'wiremap-vm',
    count: offered.length,
    onPick: (place) => find(offered[place]?.choice.id),
  });
  return (
    <Select
      isOpen={isOpen}
      isScrollable
      variant="typeahead"
      onOpenChange={(open) => (open ? setOpen(true) : close())}
      onSelect={(_event, value) => find(value)}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="typeahead"
          isExpanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          <TextInputGroup isPlain>
            <TextInputGroupMain
              icon={<SearchIcon />}
              className="wiremap-search"
              value={sought ?? chosen?.name ?? ''}
              placeholder={t('Find a VM, IP, VLAN')}
              aria-label={t('Find a VM')}
              role="combobox"
              isExpanded={isOpen}
              aria-controls="wiremap-vms"
              {...(active.place === undefined ? {} : { 'aria-activedescendant': active.idOf(active.place) })}
              data-test="wiremap-find-vm"
              onClick={() => setOpen(true)}
              onFocus={selectText}
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
      <SelectList id="wiremap-vms" aria-label={t('VMs')}>
        {offered.map(({ choice: { id, name, namespace, node }, trait }, place) => (
          <SelectOption
            key={id}
            id={active.idOf(place)}
            value={id}
            isFocused={place === active.place}
            description={[
              node === undefined ? namespace : t('{{namespace}} on {{node}}', { namespace, node }),
              ...(trait === undefined ? [] : [trait]),
            ].join(' · ')}
          >
            {name}
          </SelectOption>
        ))}
        {found.length > shown && (
          <SelectOption isDisabled>
            {t('{{shown}} of {{all}} shown. Type to narrow them down.', { shown, all: found.length })}
          </SelectOption>
        )}
        {found.length === 0 && <SelectOption isDisabled>{t('No VM has such a name, IP, MAC or VLAN.')}</SelectOption>}
      </SelectList>
    </Select>
  );
};

const shown = 50;

/** So that typing replaces what stands there. */
const selectText = ({ target }: { readonly target: unknown }): void => {
  if (target instanceof HTMLInputElement) target.select();
};

/** The VM that an id is of, or of whose NICs one has it. */
const vmOf = (map: NetworkMap, selected: string | undefined): string | undefined => {
  const id = selected === undefined ? undefined : asElementId(selected);
  return (id && map.from.get(id)?.find(({ rule }) => rule === 'L-61')?.to) ?? id;
};
