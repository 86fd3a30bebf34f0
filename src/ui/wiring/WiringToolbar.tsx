import { Switch, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { NetworkMap } from '../../core/model/networkMap';
import { nodeScope } from '../hooks/mapAddress';
import type { MapAddress } from '../hooks/mapAddress';
import type { ChangeAddress } from '../hooks/useMapAddress';
import { HostPicker } from './pickers/HostPicker';
import { VmFinder } from './pickers/VmFinder';

type WiringToolbarProps = {
  readonly map: NetworkMap;
  readonly hosts: readonly string[];
  readonly host: string;
  readonly address: MapAddress;
  readonly onChange: ChangeAddress;
};

/** What is drawn, and how. */
export const WiringToolbar = ({ map, hosts, host, address, onChange }: WiringToolbarProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <Toolbar className="wiremap-wiring__toolbar" hasNoPadding inset={{ default: 'insetLg' }}>
      <ToolbarContent alignItems="center">
        <ToolbarItem>
          <HostPicker
            hosts={hosts}
            host={host}
            onPick={(node) => onChange({ scope: nodeScope(node), select: undefined })}
          />
        </ToolbarItem>
        <ToolbarItem>
          <VmFinder
            map={map}
            selected={address.select}
            onFind={(vm, node) => onChange({ scope: nodeScope(node ?? host), select: vm })}
          />
        </ToolbarItem>
        <ToolbarItem>
          <Switch
            id="wiremap-colour"
            label={t('Colour by VLAN')}
            isChecked={address.coloured}
            onChange={(_event, coloured) => onChange({ coloured })}
          />
        </ToolbarItem>
        <ToolbarItem>
          <Switch
            id="wiremap-plumbing"
            label={t('Show plumbing')}
            isChecked={address.plumbing}
            onChange={(_event, plumbing) => onChange({ plumbing })}
          />
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
};
