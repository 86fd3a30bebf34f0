import type { HostInterface } from '../../../k8s/hostInterface';
import type { WrittenLeaf } from '../../../k8s/writtenLeaf';
import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import { protectedClosure } from '../../view/protectedClosure';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { idsOfEntry } from './wantedOn';
import { portClaims, wishes } from './wishes';
import type { Wish } from './wishes';

/** A policy that changes br-ex or what carries it (domain D-311); mappings to br-ex, VLANs on its uplink and LLDP are none of that. */
export const clusterUplinkChanged: Rule = {
  id: 'd-311-cluster-uplink-changed',
  code: 'D-311',
  severities: ['warning', 'info'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg("Policy {{policy}} changes the cluster's own uplink."),
  message: msg(
    'It writes to {{names}} on {{nodes}}, over which the node itself reaches the cluster: a fault there cuts the node off.',
  ),
  why: msg(
    'br-ex and the interfaces under it were set up at installation and carry the node itself, its pods and its storage. Where the installer made them, changes by a policy are not supported, and each new version of the node may undo them; only mappings to br-ex may be added.',
  ),
  remedy: msg('Take {{names}} out of {{policy}}, unless the cluster was installed with an own definition of br-ex.'),
  find: (view) => {
    const touches = touchesOn(view);
    const byPolicy = groupedBy(wishes(view), ({ of }) => of);
    return [...byPolicy.values()].flatMap((all) => {
      const touched = all.flatMap(touches);
      return touched[0] ? [finding(touched[0], touched)] : [];
    });
  },
};

type Touch = {
  readonly wish: Wish;
  readonly name: string;
  readonly ids: readonly ElementId[];
  readonly evidence: Evidence;
  /** The installer made the uplink, not a definition of the cluster's own. */
  readonly isInstalled: boolean;
};

const touchesOn = (view: ClusterView): ((wish: Wish) => readonly Touch[]) => {
  const closures = new Map(view.hosts().map((host) => [host.node, protectedClosure(view.map, host)]));
  return (wish) => {
    const { clusterUplink = new Set<ElementId>(), entries = [] } = closures.get(wish.host.node) ?? {};
    const isInstalled = entries.some(({ profileName }) => profileName?.startsWith('ovs-if-'));
    const protectedOf = (ids: readonly ElementId[]) => ids.filter((id) => clusterUplink.has(id));
    return [...written(wish), ...claimed(wish)].flatMap(({ name, ids, evidence }): readonly Touch[] => {
      const own = protectedOf(ids);
      return own.length > 0 ? [{ wish, name, ids: own, evidence, isInstalled }] : [];
    });
  };
};

type Change = Pick<Touch, 'name' | 'ids' | 'evidence'>;

const written = ({ host, object, state }: Wish): readonly Change[] =>
  (state.interfaces ?? []).flatMap((entry) => {
    const [leaf] = changesOf(entry);
    if (!leaf) return [];
    const evidence = { object, path: `${entry.path}.${leaf.path}`, value: leaf.value };
    return [{ name: entry.name, ids: idsOfEntry(host, entry), evidence }];
  });

/** What is more than a remark, a look at the neighbours, or a setting of the driver. */
const changesOf = ({ state, written: leaves = [] }: HostInterface): readonly WrittenLeaf[] =>
  state === 'ignore'
    ? []
    : leaves.filter(
        ({ path, value }) =>
          !/^(lldp|ethtool|description|identifier)\b/.test(path) && !(path === 'state' && value === 'up'),
      );

const claimed = (wish: Wish): readonly Change[] =>
  portClaims(wish.state).map(({ port, path }) => ({
    name: port,
    ids: [linkId(wish.host.node, port)],
    evidence: { object: wish.object, path, value: port },
  }));

const finding = (first: Touch, touched: readonly Touch[]): RuleFinding => {
  const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
  const { of } = first.wish;
  return {
    kind: 'finding',
    at: [of.id, ...unique(touched.flatMap(({ ids }) => ids))],
    severity: touched.some(({ isInstalled, wish }) => isInstalled && wish.isFixed) ? 'warning' : 'info',
    values: {
      policy: of.name,
      names: namesText(unique(touched.map(({ name }) => name))),
      nodes: namesText(unique(touched.map(({ wish }) => wish.host.node))),
    },
    evidence: touched.filter(({ wish }) => wish === first.wish).map(({ evidence }) => evidence),
  };
};
