import { aHost } from '../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aPolicy } from '../../testing/objects/aPolicy';
import { aLauncher } from '../../testing/objects/aPod';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';
import type { ClusterView } from '../view/clusterView';
import { allRules } from './allRules';

/** A cluster of `size` hosts, unlike one another and not all sound, and twice as many VMs. */
const aCluster = (size: number): ClusterView => {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const nics = [{ name: 'a', nad: 'dc-net' }, { name: 'b', nad: 'lin' }, { name: 'c', nad: 'l2' }, { name: 'default' }];
  return aView([
    ...numbers.map((n) => aNode(`n${n}`, { labels: { 'kubevirt.io/schedulable': 'true', rack: `r${n % 4}` } })),
    ...numbers.map((n) => {
      const host = aHost(`n${n}`)
        .withBrEx('eno1')
        .withNic('eno2', { mtu: n % 2 === 0 ? 1500 : 9000 })
        .withNic('eno3')
        .withBond('bond0', ['eno2'])
        .withOvsBridge('br-dc', n % 3 === 0 ? [] : ['bond0'])
        .withLinuxBridge('br1', ['eno3']);
      return n % 5 === 0 ? host : host.withMapping('dc', 'br-dc');
    }),
    aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc', vlanID: 20, mtu: 9000 }),
    aNad('shop/lin', { type: 'bridge', name: 'lin', bridge: 'br1', vlan: 30 }),
    anOverlayNad('shop/l2', { subnets: '10.0.0.0/16' }),
    ...['p1', 'p2', 'p3'].map((name) =>
      aPolicy(name, {
        mappings: [{ localnet: 'dc', bridge: 'br-dc' }],
        interfaces: [{ name: 'br-dc', type: 'ovs-bridge' }],
      }),
    ),
    ...Array.from({ length: 2 * size }, (_, n) => n).flatMap((n) => [
      aVm(`shop/v${n}`, { nics }),
      ...(n % 4 === 0
        ? []
        : [
            aVmi(`shop/v${n}`, {
              nics,
              node: `n${n % size}`,
              interfaces: [
                { name: 'a', mac: `02:00:00:00:00:${(n % 256).toString(16).padStart(2, '0')}`, ipAddress: '10.0.0.5' },
              ],
            }),
            aLauncher(`shop/launcher-v${n}`, { vm: `v${n}`, node: `n${n % size}`, legs: [] }),
          ]),
    ]),
  ]);
};

const lists = ['hosts', 'nodes', 'nads', 'networks', 'vms', 'nics', 'policies', 'wanted'] as const;

/** The same view with a counter: each look at a property of a host, node, NAD, VM, NIC or policy is a visit. */
const counting = (view: ClusterView) => {
  const count = { visits: 0 };
  const watched = <T extends object>(item: T): T =>
    new Proxy(item, {
      get: (target, key): unknown => {
        count.visits += 1;
        return Reflect.get(target, key);
      },
    });
  const counted = Object.fromEntries(lists.map((name) => [name, watchedList(view, name, watched)]));
  return { count, view: { ...view, ...counted } };
};

const watchedList = (view: ClusterView, name: (typeof lists)[number], watched: <T extends object>(item: T) => T) => {
  const items: readonly object[] = view[name]();
  const proxies = items.map(watched);
  return () => proxies;
};

describe('the cost of a rule', () => {
  const sizes = [12, 48] as const;
  const views = sizes.map(aCluster);

  it.each(allRules.map((rule) => [rule.code, rule] as const))(
    'of %s grows with the cluster, not with its square',
    (_code, rule) => {
      const visits = views.map((plain) => {
        const { count, view } = counting(plain);
        rule.find(view);
        return count.visits;
      });
      const [few = 0, many = 0] = visits;
      // Four times the cluster: 16-fold would be quadratic.
      expect(many).toBeLessThanOrEqual(6 * Math.max(few, 50));
    },
  );
});
