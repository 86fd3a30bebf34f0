import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu, trunkEntries } from './configFields';
import type { VlanRange } from './configFields';

/** `vlan` is the access tag; `trunk` the tags the guest may use. `mtu` in bytes. */
export type OvsConfig = {
  readonly bridge?: string | undefined;
  readonly vlan?: number | undefined;
  readonly trunk?: readonly VlanRange[] | undefined;
  readonly mtu?: number | undefined;
};

/** A port on an OVS bridge that OVN-Kubernetes does not manage. */
export const ovs = cniType<OvsConfig>({
  id: 'ovs',
  title: msg('OVS bridge'),
  read: (fields) => ({
    bridge: fields.text('bridge'),
    vlan: fields.whole('vlan', 0, 4094),
    trunk: fields.trunk('trunk'),
    mtu: fields.whole('mtu', 0, maxMtu),
  }),
  write: ({ bridge, vlan, trunk, mtu }) => ({ bridge, vlan, trunk: trunkEntries(trunk), mtu }),
  landsOn: ({ bridge }) => (bridge ? { kind: 'ovsBridge', name: bridge } : { kind: 'none' }),
  tells: ({ bridge, vlan, trunk, mtu }) => ({
    bridge: bridge || undefined,
    vlan: vlan || undefined,
    trunk,
    mtu: mtu || undefined,
  }),
  fields: [
    { key: 'bridge', label: msg('OVS bridge'), required: true, input: { kind: 'text' } },
    { key: 'vlan', label: msg('VLAN'), input: { kind: 'whole', min: 1, max: 4094 } },
    { key: 'trunk', label: msg('VLANs that the guest tags itself'), input: { kind: 'vlanRanges' } },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});
