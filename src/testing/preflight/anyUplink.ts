import fc from 'fast-check';
import { aHost } from '../aHost';
import type { HostBuilder, Raw } from '../aHost';

/** A host whose br-ex reaches the switch in some way; `carriers` are all names that carry it, `free` NICs of no use yet. */
export type Uplinked = {
  readonly host: HostBuilder;
  readonly carriers: readonly string[];
  readonly free: readonly string[];
  /** The VLAN that the host itself is in, and on what. */
  readonly vlan?: { readonly id: number; readonly base: string };
};

type Plan = { readonly carriedBy: readonly string[]; readonly free: readonly string[]; readonly vlan: number };

/** All NICs that such a host has. */
export const uplinkNics: readonly string[] = ['eno1', 'eno2', 'ens3f0', 'ens3f1', 'enp4s0'];

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    order: fc.shuffledSubarray([...uplinkNics], { minLength: uplinkNics.length }),
    size: fc.integer({ min: 1, max: 3 }),
    vlan: fc.integer({ min: 2, max: 4094 }),
  })
  .map(({ order, size, vlan }) => ({ carriedBy: order.slice(0, size), free: order.slice(size), vlan }));

const withNics = (node: string): HostBuilder => uplinkNics.reduce((host, nic) => host.withNic(nic), aHost(node));
const cluster = (node: string) => ['br-ex', `patch-br-ex_${node}-to-br-int`];

const onNic = (node: string, { carriedBy: [nic = 'eno1', ...others], free }: Plan): Uplinked => ({
  host: withNics(node).withBrEx(nic),
  carriers: [...cluster(node), nic],
  free: [...free, ...others],
});

const onBond = (node: string, { carriedBy, free }: Plan): Uplinked => ({
  host: withNics(node).withBond('bond0', carriedBy).withBrEx('bond0'),
  carriers: [...cluster(node), 'bond0', ...carriedBy],
  free,
});

const onVlan = (node: string, { carriedBy: [nic = 'eno1', ...others], free, vlan }: Plan): Uplinked => ({
  host: withNics(node).withVlan(`${nic}.v`, { base: nic, id: vlan }).withBrEx(`${nic}.v`),
  carriers: [...cluster(node), nic, `${nic}.v`],
  free: [...free, ...others],
  vlan: { id: vlan, base: nic },
});

const onBondVlan = (node: string, { carriedBy, free, vlan }: Plan): Uplinked => ({
  host: withNics(node)
    .withBond('bond0', carriedBy)
    .withVlan('bond0.v', { base: 'bond0', id: vlan })
    .withBrEx('bond0.v'),
  carriers: [...cluster(node), 'bond0', 'bond0.v', ...carriedBy],
  free,
  vlan: { id: vlan, base: 'bond0' },
});

const onOvsBond = (node: string, { carriedBy, free }: Plan): Uplinked => {
  const bond: Raw = {
    name: 'ob',
    'link-aggregation': { mode: 'balance-slb', port: carriedBy.map((name) => ({ name })) },
  };
  return {
    host: withNics(node)
      .withBrEx('ex-phy')
      .withPatch('ex-phy', { on: 'br-ex', peer: 'phy-ex' })
      .withPatch('phy-ex', { on: 'br-phy', peer: 'ex-phy' })
      .withOvsBridge('br-phy', ['phy-ex', bond]),
    carriers: [...cluster(node), 'ex-phy', 'phy-ex', 'br-phy', 'ob', ...carriedBy],
    free,
  };
};

/** Hosts of every shape that the cluster's own uplink comes in. */
export const anyUplink = (node: string): fc.Arbitrary<Uplinked> =>
  fc
    .record({ plan: anyPlan, shape: fc.constantFrom(onNic, onBond, onVlan, onBondVlan, onOvsBond) })
    .map(({ plan, shape }) => shape(node, plan));
