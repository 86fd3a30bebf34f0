import { english } from '../../message';
import type { Element } from '../../model/element';
import { linkId, lldpId, machineNetworkId, mappingId, nodeResourceId, ovsBridgeId } from '../../model/elementId';
import type { NicFacts } from '../../model/factsByKind';
import { hostFact } from './hostFact';

const said = (element: Element, bridge?: string): readonly string[] => hostFact(element, bridge).map(english);
const base = { id: linkId('n1', 'x'), name: 'x', node: 'n1' } as const;
const type = 'any';

const nic = (facts: Partial<NicFacts>): Element => ({
  ...base,
  kind: 'nic',
  facts: { type, carrier: 'yes', ...facts },
});

describe('a NIC', () => {
  it.each([
    [{ speed: 25000, mtu: 9000 }, ['25 Gb/s · MTU 9000', '25 Gb/s · 9000', '25G']],
    [{ speed: 2500 }, ['2.5 Gb/s', '2.5G']],
    [{ speed: 100, mtu: 1500 }, ['100 Mb/s · MTU 1500', '100 Mb/s · 1500', '100M']],
    [{ speed: 100 }, ['100 Mb/s']],
    [{ mtu: 1500 }, ['Link up · MTU 1500', 'Link up · 1500']],
    [{}, ['Link up']],
    [{ carrier: 'probably-no', mtu: 1500 }, ['No link · MTU 1500', 'No link · 1500', 'No link']],
    [{ carrier: 'probably-no' }, ['No link']],
    [{ carrier: 'unknown', mtu: 1500 }, ['Link not known · 1500', 'Link not known']],
    [{ carrier: 'unknown' }, ['Link not known']],
  ] as const)('says its speed and MTU as far as they are known (%#)', (facts, words) => {
    expect(said(nic(facts))).toEqual(words);
  });
});

describe('a bond', () => {
  const bond = (facts: object): Element => ({
    ...base,
    kind: 'bond',
    facts: { type, legs: 2, legsUp: 1, legsUnknown: 0, ...facts },
  });

  it.each([
    [{ mode: '802.3ad' }, ['LACP · 1 of 2 up', 'LACP · 1/2 up', '1/2 up']],
    [{ mode: 'active-backup' }, ['active-backup · 1 of 2 up', 'active-backup · 1/2 up', '1/2 up']],
    [{}, ['1 of 2 up', '1/2 up']],
    [{ legsUnknown: 1 }, ['1/2 up, 1 not known']],
    [{ mode: 'lacp', legsUnknown: 1 }, ['LACP · 1 of 2 up, 1 not known', '1/2 up, 1 not known']],
  ])('counts its legs (%#)', (facts, words) => {
    expect(said(bond(facts))).toEqual(words);
  });
});

describe('other cards', () => {
  const bridge = { type, portsKnown: true, uplinks: [] };
  const cases: readonly (readonly [Element, readonly string[]])[] = [
    [{ ...base, kind: 'linuxBridge', facts: { ...bridge, mtu: 1500 } }, ['Linux · MTU 1500', 'Linux · 1500', 'Linux']],
    [
      { ...base, id: ovsBridgeId('n1', 'x'), kind: 'ovsBridge', facts: { ...bridge, uplinkMtu: 9000 } },
      ['OVS · MTU 9000', 'OVS · 9000', 'OVS'],
    ],
    [{ ...base, kind: 'ovsBridge', facts: bridge }, ['OVS']],
    [{ ...base, kind: 'vlanIface', facts: { type, addresses: ['10.70.0.23/24'], mtu: 9000 } }, ['10.70.0.23/24']],
    [{ ...base, kind: 'vlanIface', facts: { type, mtu: 9000, tag: 7 } }, ['MTU 9000']],
    [{ ...base, kind: 'vlanIface', facts: { type, tag: 7 } }, ['VLAN 7']],
    [{ ...base, kind: 'vlanIface', facts: { type } }, ['Tag not known']],
    [{ ...base, kind: 'vxlan', facts: { type } }, ['VXLAN']],
    [{ ...base, kind: 'macVlan', facts: { type, mtu: 1500 } }, ['macvlan · MTU 1500', 'macvlan · 1500', 'macvlan']],
    [{ ...base, kind: 'macVtap', facts: { type } }, ['macvtap']],
    [{ ...base, kind: 'ipvlan', facts: { type } }, ['ipvlan']],
    [{ ...base, id: mappingId('n1', 'x'), kind: 'bridgeMapping', facts: {} }, ['Bridge not known']],
    [{ ...base, kind: 'vrf', facts: { type } }, ['VRF']],
    [
      { ...base, id: nodeResourceId('x'), kind: 'nodeResource', facts: { resource: 'x' } },
      ['Node resource', 'Resource'],
    ],
    [{ ...base, kind: 'otherIface', facts: { type: 'dummy' } }, ['dummy']],
    [{ ...base, kind: 'pod', facts: { requests: [] } }, ['Interface']],
    [
      { ...base, id: lldpId('a', 'b'), kind: 'lldpNeighbor', facts: { capabilities: [], managementAddresses: [] } },
      ['Port not known'],
    ],
    [{ ...base, kind: 'otherIface', missing: true, facts: { type } }, ['not on n1']],
    [{ id: linkId('n1', 'x'), kind: 'otherIface', name: 'x', missing: true, facts: { type } }, ['not on ']],
  ];

  it.each(cases)('say what they are (%#)', (element, words) => {
    expect(said(element)).toEqual(words);
  });

  it('name the interface that a machine network is on, where that is known', () => {
    const network: Element = {
      id: machineNetworkId('10.0.0.0/24'),
      kind: 'machineNetwork',
      name: 'x',
      facts: { cidr: '10.0.0.0/24' },
    };
    expect(said(network, 'br-ex')).toEqual(['Machine network on br-ex', 'on br-ex']);
    expect(said(network)).toEqual(['Machine network']);
  });
});
