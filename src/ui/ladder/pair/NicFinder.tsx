import { useMemo, useState } from 'react';
import {
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
} from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons/dist/dynamic/icons/search-icon';
import { useTranslation } from 'react-i18next';
import { useActiveOption } from '../../wiring/pickers/useActiveOption';
import { findNics } from './nicChoices';
import type { NicChoice } from './nicChoices';
import '../../wiring/pickers/pickers.css';

type NicFinderProps = {
  readonly choices: readonly NicChoice[];
  readonly chosen: NicChoice | undefined;
  readonly onChoose: (id: string) => void;
};

/** Finds the NIC of another VM by typing its name, its network or its address. */
export const NicFinder = ({ choices, chosen, onChoose }: NicFinderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState<string>();
  const found = useMemo(() => findNics(choices, sought ?? ''), [choices, sought]);
  const offered = found.slice(0, shown);
  const close = () => {
    setOpen(false);
    setSought(undefined);
    active.forget();
  };
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    close();
    onChoose(id);
  };
  const active = useActiveOption({
    id: 'wiremap-other-nic',
    count: offered.length,
    onPick: (place) => choose(offered[place]?.id),
  });
  return (
    <Select
      isOpen={isOpen}
      isScrollable
      variant="typeahead"
      onOpenChange={(open) => (open ? setOpen(true) : close())}
      onSelect={(_event, value) => choose(String(value))}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="typeahead"
          isFullWidth
          isExpanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          <TextInputGroup isPlain>
            <TextInputGroupMain
              icon={<SearchIcon />}
              className="wiremap-search"
              value={sought ?? chosen?.name ?? ''}
              placeholder={t('Find a VM, network, IP')}
              aria-label={t('NIC of another virtual machine')}
              role="combobox"
              isExpanded={isOpen}
              aria-controls="wiremap-other-nics"
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
      <SelectList id="wiremap-other-nics" aria-label={t('NICs of other virtual machines')}>
        {offered.map(({ id, name, about }, place) => (
          <SelectOption
            key={id}
            id={active.idOf(place)}
            value={id}
            isFocused={place === active.place}
            description={about.join(' · ')}
          >
            {name}
          </SelectOption>
        ))}
        {found.length > shown && (
          <SelectOption isDisabled>
            {t('{{shown}} of {{all}} shown. Type to narrow them down.', { shown, all: found.length })}
          </SelectOption>
        )}
        {found.length === 0 && <SelectOption isDisabled>{t('No NIC of another VM is known by that.')}</SelectOption>}
      </SelectList>
    </Select>
  );
};

const shown = 50;
