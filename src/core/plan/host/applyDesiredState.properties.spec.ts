import fc from 'fast-check';
import { isRecord, valueAt, type JsonRecord } from '../../manifests/json/jsonValue';
import { aHostState, scenarioState } from '../../../testing/lab/aHostState';
import { scenarioObjects } from '../../../testing/aScenario';
import { applyDesiredState } from './applyDesiredState';

const typesOf: Readonly<Record<string, readonly string[]>> = {
  eno1: ['ethernet'],
  eno2: ['ethernet'],
  eno3: ['ethernet'],
  eno4: ['ethernet', 'unknown'],
  eno5: ['ethernet'],
  bond1: ['bond'],
  bond2: ['bond', 'unknown'],
  bond9: ['bond'],
  'bond2.300': ['vlan'],
  'bond9.5': ['vlan'],
  'br-ex': ['ovs-bridge', 'ovs-interface'],
  'br-vmdata': ['ovs-bridge'],
  'br-new': ['ovs-bridge', 'ovs-interface'],
  br1: ['linux-bridge'],
  vrf1: ['vrf'],
  x: ['ovs-interface', 'dummy'],
};

const aName = fc.constantFrom(...Object.keys(typesOf));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ip = maybe(fc.record({ enabled: fc.boolean() }));
const portVlans = fc.constantFrom(
  { mode: 'access', tag: 5 },
  { mode: 'trunk', 'trunk-tags': [{ id: 7 }] },
  { mode: 'trunk', tag: 3 },
);

const anEntry = fc
  .record({
    name: aName,
    kind: fc.nat(1),
    state: fc.constantFrom('up', 'up', 'up', 'down', 'absent', undefined),
    mtu: maybe(fc.constantFrom(1280, 1500, '9000', 12000)),
    ipv4: ip,
    ipv6: ip,
    lldp: maybe(fc.record({ enabled: fc.boolean() })),
    ports: maybe(fc.uniqueArray(aName, { maxLength: 3 })),
    portVlan: maybe(portVlans),
    base: fc.constantFrom('eno4', 'bond2', 'bond9'),
    allow: maybe(fc.boolean()),
    mode: maybe(fc.constantFrom('802.3ad', '1', 'active-backup')),
  })
  .map(({ kind, ports, portVlan, base, allow, mode, ...entry }) => ({
    ...entry,
    type: typesOf[entry.name]?.[kind] ?? typesOf[entry.name]?.[0] ?? '',
    // What is to be down lists nothing: nmstate would not look at it.
    ...(ports === undefined || entry.state === 'down'
      ? {}
      : {
          bridge: { 'allow-extra-patch-ports': allow, port: ports.map((name) => ({ name, vlan: portVlan })) },
          'link-aggregation': { mode, port: ports },
          vrf: { port: ports },
        }),
    ...(/\./.test(entry.name) ? { vlan: { 'base-iface': base, id: 5 } } : {}),
  }));

const aDesiredState = fc.record({
  interfaces: fc.uniqueArray(anEntry, {
    maxLength: 4,
    selector: ({ name, type }) => `${name} ${String(type === 'ovs-bridge')}`,
  }),
  ovn: maybe(
    fc.record({
      'bridge-mappings': fc.array(
        fc.record({
          localnet: fc.constantFrom('physnet-vmdata', 'physnet-new'),
          bridge: maybe(aName),
          state: fc.constantFrom('present', 'absent', undefined),
        }),
        { maxLength: 2 },
      ),
    }),
  ),
});

const hosts: readonly JsonRecord[] = [aHostState(), scenarioState('datacenter', 'worker-1')];

it('never throws, whatever is wanted of whatever', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), aDesiredState, (state, desired, wanted) => {
      for (const host of [state, ...hosts])
        if (isRecord(host)) for (const one of [desired, wanted]) if (isRecord(one)) applyDesiredState(host, one);
    }),
    { numRuns: 60 },
  );
});

it('comes to the same when applied twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...hosts), aDesiredState, (host, desired) => {
      const once = applyDesiredState(host, desired);
      if (once.ok) expect(applyDesiredState(once.state, desired)).toEqual({ ok: true, state: once.state, changed: [] });
    }),
    { numRuns: 400 },
  );
});

it('changes nothing for an empty desired state, nor the state that it was given', () => {
  for (const host of hosts) {
    const printed = JSON.stringify(host);
    for (const desired of [{}, { interfaces: [] }, { interfaces: null, ovn: {} }])
      expect(applyDesiredState(host, desired)).toEqual({ ok: true, state: host, changed: [] });
    expect(JSON.stringify(host)).toBe(printed);
  }
});

it('finds every policy of the sound data centre done already on every host that it has', () => {
  const objects = scenarioObjects('healthy');
  const done = objects
    .filter(({ kind }) => kind === 'NodeNetworkConfigurationEnactment')
    .map((enactment) => {
      const node = valueAt(enactment, ['metadata', 'labels', 'nmstate.io/node']);
      const desired = valueAt(enactment, ['status', 'desiredState']);
      const outcome = applyDesiredState(scenarioState('healthy', String(node)), isRecord(desired) ? desired : {});
      return outcome.ok ? outcome.changed : outcome.message;
    });
  expect(new Set(done.flat())).toEqual(new Set());
});
