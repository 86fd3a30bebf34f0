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
import type { NetworkMap } from '../../../core/model/networkMap';
import { useActiveOption } from './useActiveOption';
import { vmChoices } from './vmChoices';

type VmFinderProps = {
  readonly map: NetworkMap;
  /** Gets the VM's id and the host where it runs or could run. */
  readonly onFind: (vm: string, node: string | undefined) => void;
};

/** Finds a VM by typing, wherever it runs. */
export const VmFinder = ({ map, onFind }: VmFinderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const choices = useMemo(() => vmChoices(map), [map]);
  const found = choices.filter(({ text }) => text.toLowerCase().includes(sought.trim().toLowerCase()));
  const offered = found.slice(0, shown);
  const find = (id: unknown) => {
    const choice = choices.find((one) => one.id === id);
    if (choice === undefined) return;
    setOpen(false);
    setSought('');
    active.forget();
    onFind(choice.id, choice.node);
  };
  const active = useActiveOption({
    id: 'wiremap-vm',
    count: offered.length,
    onPick: (place) => find(offered[place]?.id),
  });
  return (
    <Select
      isOpen={isOpen}
      isScrollable
      variant="typeahead"
      onOpenChange={setOpen}
      onSelect={(_event, value) => find(value)}
      toggle={(ref) => (
        <MenuToggle ref={ref} variant="typeahead" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <TextInputGroup isPlain>
            <TextInputGroupMain
              icon={<SearchIcon />}
              value={sought}
              placeholder={t('Find a VM')}
              aria-label={t('Find a VM')}
              role="combobox"
              isExpanded={isOpen}
              aria-controls="wiremap-vms"
              {...(active.place === undefined ? {} : { 'aria-activedescendant': active.idOf(active.place) })}
              data-test="wiremap-find-vm"
              onClick={() => setOpen(true)}
              onChange={(_event, value) => {
                setSought(value);
                active.forget();
                setOpen(true);
              }}
              onKeyDown={(event) => {
                if (event.key.startsWith('Arrow')) setOpen(true);
                active.onKeyDown(event);
              }}
            />
          </TextInputGroup>
        </MenuToggle>
      )}
    >
      <SelectList id="wiremap-vms" aria-label={t('VMs')}>
        {offered.map(({ id, name, namespace, node }, place) => (
          <SelectOption
            key={id}
            id={active.idOf(place)}
            value={id}
            isFocused={place === active.place}
            description={node === undefined ? namespace : t('{{namespace}} on {{node}}', { namespace, node })}
          >
            {name}
          </SelectOption>
        ))}
        {found.length > shown && (
          <SelectOption isDisabled>
            {t('{{shown}} of {{all}} shown. Type to narrow them down.', { shown, all: found.length })}
          </SelectOption>
        )}
        {found.length === 0 && <SelectOption isDisabled>{t('No VM is named like that.')}</SelectOption>}
      </SelectList>
    </Select>
  );
};

const shown = 50;
