import fc from 'fast-check';
import { msg } from '../message';
import { allCniTypes } from './allCniTypes';
import { bandwidth } from './bandwidth';
import { bridge } from './bridge';
import { cnvBridge } from './cnv-bridge';
import { cnvTuning } from './cnv-tuning';
import type { CniType } from './cniType';
import { hostDevice } from './host-device';
import { ipvlan } from './ipvlan';
import { macvlan } from './macvlan';
import { ovnOverlay } from './ovn-k8s-cni-overlay';
import { ovs } from './ovs';
import { sbr } from './sbr';
import { sriov } from './sriov';
import { tap } from './tap';
import { tuning } from './tuning';
import { vlan } from './vlan';

const text = fc.string({ minLength: 1 });
const flag = fc.boolean();
const whole = (max: number) => fc.integer({ min: 0, max });
const mtu = whole(65536);
const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 4094 }), fc.integer({ min: 1, max: 4094 }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
);
const cidrs = fc.array(fc.constantFrom('10.1.0.0/24', '10.1.0.0/16/24', 'fd00::/64'), { minLength: 1 });

const named = { name: text, cniVersion: text };
const optional: { readonly requiredKeys: [] } = { requiredKeys: [] };

const linuxBridge = fc.record(
  {
    ...named,
    bridge: text,
    vlan: whole(4094),
    vlanTrunk: ranges,
    preserveDefaultVlan: flag,
    macspoofchk: flag,
    disableContainerInterface: flag,
    mtu,
    promiscMode: flag,
    hairpinMode: flag,
    isGateway: flag,
    ipMasq: flag,
    portIsolation: flag,
  },
  optional,
);
const stacked = fc.record({ ...named, master: text, mode: text, mtu, linkInContainer: flag }, optional);
const tuned = fc.record({ ...named, mac: text, mtu, promisc: flag, allmulti: flag }, optional);

type RoundTrip = { readonly id: string; readonly holds: () => void };

/** For any config: what was written reads as it was, without a problem, and keys of others stay. */
const roundTrip = <C>(type: CniType<C>, config: fc.Arbitrary<C>): RoundTrip => ({
  id: type.id,
  holds: () => {
    fc.assert(
      fc.property(config, fc.jsonValue(), (value, foreign) => {
        const written = type.write(value, { foreign, ipam: {} });
        expect(type.recognise(written)).toBe(true);
        expect(type.read(written)).toEqual({ config: value, problems: [] });
        expect(written).toMatchObject({ foreign, ipam: {} });
      }),
    );
  },
});

const roundTrips: readonly RoundTrip[] = [
  roundTrip(bridge, linuxBridge),
  roundTrip(cnvBridge, linuxBridge),
  roundTrip(macvlan, stacked),
  roundTrip(ipvlan, stacked),
  roundTrip(vlan, fc.record({ ...named, master: text, vlanId: whole(4095), mtu, linkInContainer: flag }, optional)),
  roundTrip(
    hostDevice,
    fc.record({ ...named, device: text, hwaddr: text, kernelpath: text, pciBusID: text }, optional),
  ),
  roundTrip(sriov, fc.record({ ...named, vlan: whole(4094), spoofchk: text, trust: text }, optional)),
  roundTrip(ovs, fc.record({ ...named, bridge: text, vlan: whole(4094), trunk: ranges, mtu }, optional)),
  roundTrip(tap, fc.record({ ...named, bridge: text, mac: text, owner: whole(65535), multiQueue: flag }, optional)),
  roundTrip(tuning, tuned),
  roundTrip(cnvTuning, tuned),
  roundTrip(sbr, fc.record({ ...named, table: whole(1000) }, optional)),
  roundTrip(
    bandwidth,
    fc.record(
      { ...named, ingressRate: whole(1e9), ingressBurst: whole(1e9), egressRate: whole(1e9), egressBurst: whole(1e9) },
      optional,
    ),
  ),
  roundTrip(
    ovnOverlay,
    fc.record(
      {
        ...named,
        topology: text,
        netAttachDefName: text,
        physicalNetworkName: text,
        vlanID: whole(4094),
        mtu,
        subnets: cidrs,
        excludeSubnets: cidrs,
        reservedSubnets: cidrs,
        infrastructureSubnets: cidrs,
        joinSubnet: cidrs,
        transitSubnet: cidrs,
        allowPersistentIPs: flag,
        role: text,
      },
      optional,
    ),
  ),
];

describe('every CNI type', () => {
  it('has a round trip below', () => {
    expect(roundTrips.map(({ id }) => id).sort()).toEqual(allCniTypes.map(({ id }) => id).sort());
  });

  it.each(roundTrips)('reads what it wrote: $id', ({ holds }) => holds());

  it('never throws, whatever the values are', () => {
    const keys = allCniTypes.flatMap(({ fields }) => fields.map(({ key }) => key));
    const plugin = fc.dictionary(fc.constantFrom('type', 'name', ...keys), fc.anything());
    fc.assert(
      fc.property(plugin, (config) => {
        for (const type of allCniTypes) expect(type.open(config).problems).toBeInstanceOf(Array);
      }),
    );
  });

  it('asks in its form only for keys that it writes', () => {
    const keysOf = (id: string) => allCniTypes.find((type) => type.id === id)?.fields.map(({ key }) => key);
    expect(keysOf('vlan')).toEqual(['master', 'vlanId', 'mtu']);
    expect(keysOf('cnv-bridge')).toEqual([]);
    expect(bridge.fields[0]).toEqual({
      key: 'bridge',
      label: msg('Linux bridge'),
      required: true,
      input: { kind: 'text' },
    });
  });

  it('lands nowhere when it only changes what another made', () => {
    const modifiers = allCniTypes.filter(({ modifier }) => modifier);
    expect(modifiers.map(({ id }) => id)).toEqual(['tuning', 'cnv-tuning', 'sbr', 'bandwidth']);
    for (const type of modifiers) expect(type.open({ mtu: 1500 }).landsOn).toEqual({ kind: 'none' });
  });
});

describe('a key of a configuration', () => {
  it('goes when the new config has none', () => {
    expect(bridge.write({ name: 'web', bridge: 'br1' })).toEqual({ name: 'web', type: 'bridge', bridge: 'br1' });
    expect(bridge.write({ bridge: 'br1' }, { type: 'bridge', bridge: 'br0', vlan: 100, ipam: {} })).toEqual({
      type: 'bridge',
      bridge: 'br1',
      ipam: {},
    });
  });

  it.each([
    ['"100abc"', '100abc'],
    ['"100"', '100'],
    ['5000', 5000],
    ['1.5', 1.5],
    ['-1', -1],
    ['a list', [100]],
  ])('is a problem and not a VLAN when it is %s', (spelled, vlanId) => {
    expect(bridge.read({ bridge: 'br1', vlan: vlanId })).toEqual({
      config: { bridge: 'br1' },
      problems: [{ path: 'vlan', problem: `A whole number from 0 to 4094 was expected, but this is ${spelled}.` }],
    });
  });

  it('counts as absent without a word when it is null', () => {
    expect(bridge.read({ bridge: null, vlan: null, vlanTrunk: null })).toEqual({ config: {}, problems: [] });
  });

  it('says which trunk entries cannot be used, and keeps the others', () => {
    const vlanTrunk = [
      { id: 7 },
      { minID: 300, maxID: 310 },
      { minID: 5 },
      { id: 9, minID: 20, maxID: 10 },
      { id: 0 },
      4,
    ];
    const { config, problems } = bridge.read({ vlanTrunk });
    expect(config.vlanTrunk).toEqual([
      [7, 7],
      [300, 310],
      [9, 9],
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['vlanTrunk[2]', 'vlanTrunk[3]', 'vlanTrunk[4]', 'vlanTrunk[5]']);
  });

  it('reads an id and a range in one trunk entry', () => {
    expect(ovs.read({ trunk: [{ id: 5, minID: 10, maxID: 12 }] }).config.trunk).toEqual([
      [5, 5],
      [10, 12],
    ]);
  });
});
