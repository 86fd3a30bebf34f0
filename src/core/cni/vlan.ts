import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu } from './configFields';
import { hostMaster } from './masterConfig';

/** `vlanId` 0 to 4095 as the plugin accepts it; `mtu` in bytes. */
export type VlanConfig = {
  readonly master?: string | undefined;
  readonly vlanId?: number | undefined;
  readonly mtu?: number | undefined;
  readonly linkInContainer?: boolean | undefined;
};

/** A VLAN interface on top of one of the host's. */
export const vlan = cniType<VlanConfig>({
  id: 'vlan',
  title: msg('VLAN interface'),
  read: (fields) => ({
    master: fields.text('master'),
    vlanId: fields.whole('vlanId', 0, 4095),
    mtu: fields.whole('mtu', 0, maxMtu),
    linkInContainer: fields.flag('linkInContainer'),
  }),
  write: ({ master, vlanId, mtu, linkInContainer }) => ({ master, vlanId, mtu, linkInContainer }),
  landsOn: (config) => {
    const name = hostMaster(config);
    return name === undefined ? { kind: 'none' } : { kind: 'link', name };
  },
  tells: (config) => ({
    master: hostMaster(config),
    vlan: config.vlanId || undefined,
    mtu: config.mtu || undefined,
  }),
  fields: [
    { key: 'master', label: msg('Host interface'), required: true, input: { kind: 'text' } },
    { key: 'vlanId', label: msg('VLAN'), required: true, input: { kind: 'whole', min: 1, max: 4094 } },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});
