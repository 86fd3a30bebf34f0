import { useMemo } from 'react';
import { Button, Label, SearchInput, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Change } from '../../hooks/useAddress';
import { FilterPicker } from './FilterPicker';
import { filterChoices } from './filterChoices';
import { noFilter } from './findingsAddress';
import type { FindingsAddress } from './findingsAddress';

type FindingsToolbarProps = {
  readonly map: NetworkMap;
  readonly address: FindingsAddress;
  readonly onChange: Change<FindingsAddress>;
};

/** Which findings are listed. */
export const FindingsToolbar = ({ map, address, onChange }: FindingsToolbarProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const choices = useMemo(() => filterChoices(map), [map]);
  const { q, node, network, namespace, vm, vlan } = address;
  const pickers = [
    { id: 'host', label: t('Host'), choices: choices.hosts, chosen: node, key: 'node' },
    { id: 'network', label: t('Network'), choices: choices.networks, chosen: network, key: 'network' },
    { id: 'namespace', label: t('Namespace'), choices: choices.namespaces, chosen: namespace, key: 'namespace' },
    { id: 'vm', label: t('VM'), choices: choices.vms, chosen: vm, key: 'vm' },
  ] as const;
  return (
    <Toolbar className="wiremap-findings__toolbar" hasNoPadding>
      <ToolbarContent alignItems="center">
        <ToolbarItem>
          <SearchInput
            className="wiremap-findings__search"
            aria-label={t('Find by object, IP, MAC or VLAN')}
            placeholder={t('Find by object, IP, MAC or VLAN')}
            value={q}
            onChange={(_event, value) => onChange({ q: value }, { replace: true })}
            onClear={() => onChange({ q: '' })}
          />
        </ToolbarItem>
        {pickers.map(({ key, ...picker }) => (
          <ToolbarItem key={key}>
            <FilterPicker {...picker} onChoose={(value) => onChange({ [key]: value })} />
          </ToolbarItem>
        ))}
        {vlan !== undefined && (
          <ToolbarItem>
            <Label
              closeBtnAriaLabel={t('No longer only VLAN {{vlan}}', { vlan })}
              onClose={() => onChange({ vlan: undefined })}
            >
              {t('VLAN {{vlan}}', { vlan })}
            </Label>
          </ToolbarItem>
        )}
        {isFiltered(address) && (
          <ToolbarItem>
            <Button variant="link" isInline onClick={() => onChange(noFilter)}>
              {t('Clear filters')}
            </Button>
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};

/** Whether anything may be left out. */
export const isFiltered = ({ q, status, node, network, namespace, vm, vlan }: FindingsAddress): boolean =>
  q !== '' || status.size > 0 || [node, network, namespace, vm, vlan].some((value) => value !== undefined);
