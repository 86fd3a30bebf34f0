import fc from 'fast-check';
import type { Raw } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { drafting } from '../../testing/preflight/aDraft';
import { aPreflight } from '../../testing/preflight/answersOfCheck';
import { anyUplink, uplinkNics } from '../../testing/preflight/anyUplink';
import type { Uplinked } from '../../testing/preflight/anyUplink';
import { hostUntouched } from './p-05-host-untouched';
import type { PreflightReport } from './runPreflight';

const runs = { numRuns: 150 };
const node = aNode('n1', { addresses: ['192.168.4.21'] });

/** One part of a desired state, and how it names things; `free`: it may name what carries a node. */
type Part = { readonly state: Raw; readonly names: readonly string[]; readonly how: 'free' | 'asked' | 'forbidden' };

const forbidden = (names: readonly string[], state: Raw): Part => ({ state, names, how: 'forbidden' });
const entry = (name: string, type: string, more: Raw): Raw => ({ interfaces: [{ name, type, state: 'up', ...more }] });
const named = (names: readonly string[]) => names.map((name) => ({ name }));

const canBear = (name: string): boolean => uplinkNics.includes(name) || name === 'bond0';

const shapes: readonly ((names: readonly [string, string], id: number, host: Uplinked) => Part)[] = [
  ([a]) => forbidden([a], entry(a, 'ethernet', { mtu: 9000 })),
  ([a]) => forbidden([a], entry(a, 'ethernet', { state: 'absent' })),
  ([a]) => forbidden([a], { interfaces: [{ name: a, state: 'ignore' }] }),
  ([a]) => ({ state: entry(a, 'ethernet', { lldp: { enabled: true } }), names: [a], how: 'asked' }),
  ([a, b]) => forbidden([a, b], entry('bond7', 'bond', { 'link-aggregation': { mode: '802.3ad', port: [a, b] } })),
  ([a, b]) => forbidden([a, b], entry('bond7', 'bond', { 'link-aggregation': { mode: '802.3ad', ports: [a, b] } })),
  ([a]) => ({ state: entry('br-new', 'ovs-bridge', { bridge: { port: named([a]) } }), names: [a], how: 'asked' }),
  ([a, b]) =>
    forbidden(
      [a, b],
      entry('br-new', 'ovs-bridge', {
        bridge: { port: [{ name: 'ob7', 'link-aggregation': { mode: 'lacp', port: named([a, b]) } }] },
      }),
    ),
  ([a]) => forbidden([a], entry('br-new', 'linux-bridge', { bridge: { port: named([a]) } })),
  ([a]) => forbidden([a], entry('red', 'vrf', { vrf: { port: [a], 'route-table-id': 7 } })),
  ([a]) => forbidden([a], entry('mv0', 'mac-vlan', { 'mac-vlan': { 'base-iface': a, mode: 'vepa' } })),
  ([a]) => forbidden([a], entry('p0', 'ovs-interface', { patch: { peer: a } })),
  ([a]) => forbidden([a], entry('st0', 'dummy', { controller: a })),
  ([a], id, { vlan }) => ({
    state: entry('v7', 'vlan', { vlan: { 'base-iface': a, id } }),
    names: [a],
    how: canBear(a) && !(a === vlan?.base && id === vlan.id) ? 'free' : 'forbidden',
  }),
  ([a]) => forbidden([a], { routes: { config: [{ destination: '10.0.0.0/8', 'next-hop-interface': a }] } }),
  ([a]) => ({
    state: { ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: a, state: 'present' }] } },
    names: [a],
    how: a === 'br-ex' ? 'free' : 'forbidden',
  }),
];

const anyCase = anyUplink('n1').chain((host) => {
  const anyName = fc.oneof(fc.constantFrom(...host.carriers), fc.constantFrom(...host.free, 'br-other'));
  const anyPart = fc
    .record({
      shape: fc.constantFrom(...shapes),
      names: fc.tuple(anyName, anyName),
      id: fc.oneof(fc.integer({ min: 1, max: 4094 }), fc.constant(host.vlan?.id ?? 1)),
    })
    .map(({ shape, names, id }) => shape(names, id, host));
  return fc.record({ host: fc.constant(host), parts: fc.array(anyPart, { minLength: 1, maxLength: 3 }) });
});

const joined = (parts: readonly Part[]): Raw => {
  const listOf = (key: string) => parts.flatMap(({ state }) => (Array.isArray(state[key]) ? state[key] : []));
  const last = (key: string) => parts.map(({ state }) => state[key]).find((value) => value !== undefined);
  return { interfaces: listOf('interfaces'), routes: last('routes'), ovn: last('ovn') };
};

const reportOf = (host: Uplinked, parts: readonly Part[], overrides?: readonly string[]): PreflightReport =>
  aPreflight([hostUntouched], [node, host.host], {
    changes: [drafting({ spec: { desiredState: joined(parts) } })],
    ...(overrides && { overrides }),
  });

/** Only the first of several routes or mappings is in the draft. */
const written = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ state }, index) =>
    ['routes', 'ovn'].every((key) => !(key in state) || parts.findIndex((one) => key in one.state) === index),
  );

const everyOverride = (names: readonly string[]) => [...names, 'n1', 'p'].map((name) => `P-05/${name}`);

describe('P-05, for any host and any draft', () => {
  it('writes nothing that names what carries the node, unless someone typed it', () => {
    fc.assert(
      fc.property(anyCase, ({ host, parts }) => {
        const touching = written(parts).filter(
          ({ names, how }) => how !== 'free' && names.some((name) => host.carriers.includes(name)),
        );
        const brEx = written(parts).filter(
          ({ names, how, state }) => names.includes('br-ex') && (how !== 'free' || !('ovn' in state)),
        );
        expect(reportOf(host, parts).summary.blocksApply).toBe(touching.length + brEx.length > 0);
      }),
      runs,
    );
  });

  it('blocks all but LLDP and a port of an OVS bridge, whatever was typed; br-ex always', () => {
    fc.assert(
      fc.property(anyCase, ({ host, parts }) => {
        const { checks } = reportOf(host, parts, everyOverride(host.carriers));
        const isHard = written(parts).some(
          ({ names, how, state }) =>
            (how === 'forbidden' && names.some((name) => host.carriers.includes(name))) ||
            (names.includes('br-ex') && !('ovn' in state)),
        );
        if (isHard) expect(checks[0]?.state).toBe('blocked');
      }),
      runs,
    );
  });

  it('has nothing against drafts that leave it alone', () => {
    fc.assert(
      fc.property(anyCase, ({ host, parts }) => {
        const clean = written(parts).filter(({ names }) => !names.some((name) => host.carriers.includes(name)));
        expect(reportOf(host, clean).checks[0]?.state).toBe('passed');
      }),
      runs,
    );
  });
});
