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
import { KindIcon } from '../../marks/KindIcon';
import { useActiveOption } from './useActiveOption';
import './pickers.css';

type HostPickerProps = {
  readonly hosts: readonly string[];
  readonly host: string;
  readonly onPick: (host: string) => void;
};

/** Which host is drawn; with many hosts they are found by typing. */
export const HostPicker = ({ hosts, host, onPick }: HostPickerProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const found = hosts.filter((name) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const close = () => {
    setOpen(false);
    setSought('');
    active.forget();
  };
  const pick = (name: string) => {
    close();
    onPick(name);
  };
  const active = useActiveOption({
    id: 'wiremap-host',
    count: found.length,
    onPick: (place) => found[place] !== undefined && pick(found[place]),
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
      selected={host}
      isScrollable
      onOpenChange={(open) => (open ? setOpen(true) : close())}
      shouldFocusFirstItemOnOpen={false}
      shouldFocusToggleOnSelect
      onSelect={(_event, value) => pick(String(value))}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          icon={<KindIcon kind="k8sNode" />}
          isExpanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
          data-test="wiremap-host-picker"
        >
          {t('One host')}: <strong>{host}</strong>
        </MenuToggle>
      )}
    >
      <MenuSearch>
        <MenuSearchInput>
          <SearchInput
            ref={input}
            className="wiremap-search"
            aria-label={t('Find a host')}
            placeholder={t('Find a host')}
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
      <SelectList aria-label={t('Hosts')}>
        {found.map((name, place) => (
          <SelectOption
            key={name}
            id={active.idOf(place)}
            value={name}
            isSelected={name === host}
            isFocused={place === active.place}
          >
            {name}
          </SelectOption>
        ))}
        {found.length === 0 && <SelectOption isDisabled>{t('No host is named like that.')}</SelectOption>}
      </SelectList>
    </Select>
  );
};
