import type { PortVlan } from '../../k8s/hostInterface';
import { modeOf, vlanAllowed } from './vlanAllowed';
import type { FilterKind } from './vlanAllowed';

const trunk = (...trunkTags: readonly (readonly [number, number])[]): PortVlan => ({ mode: 'trunk', trunkTags });
const access: PortVlan = { mode: 'access', tag: 20 };
const handler = trunk([2, 4094]);
const native: PortVlan = { ...trunk([30, 39]), enableNative: true, tag: 20 };
const rows: readonly (readonly [string, FilterKind, PortVlan | undefined, Readonly<Record<number, string>>])[] = [
  ['OVS without a filter', 'ovs', undefined, { 0: 'yes', 20: 'yes' }],
  ['OVS with an empty filter', 'ovs', {}, { 0: 'yes', 20: 'yes' }],
  ['OVS access', 'ovs', access, { 0: 'no', 20: 'yes', 21: 'no' }],
  ['OVS access without its tag', 'ovs', { mode: 'access' }, { 0: 'unknown', 20: 'unknown' }],
  ['OVS trunk without a list', 'ovs', { mode: 'trunk' }, { 0: 'yes', 20: 'yes' }],
  ['OVS trunk with an empty list', 'ovs', trunk(), { 0: 'yes', 20: 'yes' }],
  ['OVS trunk with a list', 'ovs', trunk([30, 39], [20, 20]), { 0: 'no', 20: 'yes', 21: 'no', 39: 'yes' }],
  ['OVS trunk that lists 0', 'ovs', trunk([0, 0], [20, 20]), { 0: 'yes', 20: 'yes', 21: 'no' }],
  ['OVS trunk with a native VLAN, which means nothing', 'ovs', native, { 0: 'no', 20: 'no', 30: 'yes' }],
  ['Linux without a filter', 'linux', undefined, { 0: 'yes', 20: 'unknown' }],
  ['Linux with filtering off', 'linux', {}, { 0: 'yes', 20: 'yes' }],
  ['Linux access', 'linux', access, { 0: 'no', 20: 'yes' }],
  ['Linux access to the default VLAN', 'linux', { mode: 'access', tag: 1 }, { 0: 'yes', 20: 'no' }],
  ['Linux as the handler fills it in', 'linux', handler, { 0: 'yes', 1: 'yes', 2: 'yes', 4094: 'yes' }],
  ['Linux with a list', 'linux', trunk([30, 39]), { 0: 'yes', 20: 'no', 30: 'yes' }],
  ['Linux with a native VLAN', 'linux', native, { 0: 'no', 1: 'no', 20: 'yes', 30: 'yes' }],
  ['Linux with another default VLAN', { defaultPvid: 20 }, trunk([30, 39]), { 0: 'yes', 1: 'no', 20: 'yes' }],
  ['Linux with a default VLAN not said', { defaultPvid: undefined }, trunk([30, 39]), { 0: 'yes', 1: 'yes', 20: 'no' }],
];

describe('vlanAllowed', () => {
  it.each(rows)('%s', (...[, kind, vlan, expected]) => {
    const found = Object.keys(expected).map((vid) => [vid, vlanAllowed(kind, vlan, Number(vid))]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('modeOf', () => {
  it('goes by what is there where the mode is not said', () => {
    expect([{}, { tag: 7 }, { trunkTags: [[1, 2]] as const }, { mode: 'trunk' }].map(modeOf)).toEqual([
      undefined,
      'access',
      'trunk',
      'trunk',
    ]);
  });
});
