import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { PolicyView } from '../../view/policyView';
import { protectedClosure } from '../../view/protectedClosure';
import type { Answer, Rule } from '../rule';
import { wantedOn } from './wantedOn';

/** A bond, a bridge or a mapping that no policy speaks of (domain D-315). */
export const notManaged: Rule = {
  id: 'd-315-not-managed',
  code: 'D-315',
  severities: ['info'],
  scope: 'bridge',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('No policy manages {{name}} on {{node}}.'),
  message: msg(
    'It was left over when a policy went, configured by hand, or made at installation. A new node will not get it, and nobody is told when it changes.',
  ),
  why: msg(
    'Deleting a policy leaves what it made on the nodes. Bonds, bridges and mappings without a policy work, but they are nowhere written down, and differ from node to node sooner or later.',
  ),
  remedy: msg(
    'Write a policy that describes {{name}} as it is, or remove it with a policy that has state: absent for it.',
  ),
  find: (view) => {
    const openOn = openPolicies(view);
    return view.hosts().flatMap((host) => answersFor(view, host, openOn(host.node)));
  },
};

/** Policies that may be for a node although nobody knows what they want there, or whether they are for it. */
const openPolicies = (view: ClusterView): ((node: string) => readonly PolicyView[]) => {
  const wanted = wantedOn(view);
  return (node) =>
    view.policies().filter(({ name, targets, policy }) => {
      if (wanted(name, node)) return false;
      return targets?.certain ? policy.templated && targets.nodes.includes(node) : true;
    });
};

type Item = { readonly id: ElementId; readonly name: string; readonly path: string };

const answersFor = (view: ClusterView, host: HostView, open: readonly PolicyView[]): readonly Answer[] => {
  const orphans = itemsOf(view, host).filter(({ id }) => !isOwned(view, id));
  const [templated] = open.filter(({ policy }) => policy.templated);
  if (templated && orphans.length > 0) {
    const values = { policy: templated.name, node: host.node };
    const reason = msg('Policy {{policy}} is a template, and what it wants of {{node}} is not known.', values);
    return [{ kind: 'cannotTell', at: [host.id, templated.id], reason }];
  }
  const named = new Set(open.flatMap(({ policy }) => namesIn(policy)));
  return orphans
    .filter(({ name }) => !named.has(name))
    .map(({ id, name, path }) => ({
      kind: 'finding',
      at: [id],
      values: { name, node: host.node },
      evidence: [{ object: host.object, path, value: name }],
    }));
};

const namesIn = ({ desired }: PolicyView['policy']): readonly string[] => [
  ...(desired?.interfaces ?? []).map(({ name }) => name),
  ...(desired?.mappings ?? []).map(({ localnet }) => localnet),
];

const isOwned = (view: ClusterView, id: ElementId): boolean =>
  (view.map.to.get(id) ?? []).some(({ rule }) => rule === 'L-57' || rule === 'L-58');

const itemsOf = (view: ClusterView, own: HostView): readonly Item[] => {
  const { host } = own;
  const { all } = protectedClosure(view.map, own);
  const interfaces = host.interfaces
    .filter(isMade)
    .map((entry) => ({ id: host.idOf(entry), name: entry.name, path: entry.path }));
  const mappings = host.mappingEntries
    .filter(({ localnet }, index, entries) => entries.findIndex((entry) => entry.localnet === localnet) === index)
    .map(({ localnet, path }) => ({ id: mappingId(host.node, localnet), name: localnet, path }));
  return [...interfaces, ...mappings].filter(({ id, name }) => !all.has(id) && !reserved.includes(name));
};

/** What somebody set up: nothing of the hardware, and nothing that pods bring. */
const isMade = ({ type }: HostInterface): boolean => ['bond', 'linux-bridge', 'ovs-bridge'].includes(type);

/** Mappings and bridges that OVN-Kubernetes keeps itself (domain §3.5, P-01). */
const reserved = ['physnet', 'exgwphysnet', 'locnet', 'br-int', 'br-local', 'br-ext'];
