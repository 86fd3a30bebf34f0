import type { Node } from '../../../../k8s/node';
import type { NodeNetworkState } from '../../../../k8s/nodeNetworkState';
import type { ElementOf } from '../../../model/element';
import { compareText } from '../../../model/createNetworkMap';
import { k8sNodeId } from '../../../model/elementId';
import type { Source, SourceInput } from '../../source';
import { networkOf } from './ipNetwork';
import { podSubnetsOf } from './nodeAnnotations';

type NodeFacts = ElementOf<'k8sNode'>['facts'];

/** The nodes: those that the API lists, and those that only a NodeNetworkState tells of. */
export const nodeSource: Source = (input) => {
  const nodes = byName(input.snapshot.kind('Node').items);
  const states = byName(input.snapshot.kind('NodeNetworkState').items);
  const names = [...new Set([...nodes.keys(), ...states.keys()])].sort(compareText);
  const elements = names.map((name): ElementOf<'k8sNode'> => {
    const node = nodes.get(name);
    const source = { object: node ? `Node/${name}` : `NodeNetworkState/${name}`, path: 'metadata.name' };
    const facts = { ...nodeFacts(node), ...stateFacts(input, name, states.get(name)) };
    const podSubnets = node ? podSubnetsOf(node) : [];
    return {
      id: k8sNodeId(name),
      kind: 'k8sNode',
      name,
      node: name,
      facts: { ...facts, podSubnets: podSubnets.length > 0 ? podSubnets : managementSubnets(input, name) },
      source,
    };
  });
  return { elements, links: [] };
};

const byName = <T extends { readonly meta: { readonly name: string } }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.meta.name, item]));

const rolePrefix = 'node-role.kubernetes.io/';

const nodeFacts = (node: Node | undefined): Pick<NodeFacts, 'ready' | 'schedulable' | 'roles' | 'addresses'> => {
  const ready = node?.conditions.find(({ type }) => type === 'Ready');
  return {
    ready: ready && ready.status === 'True',
    schedulable: node && !node.unschedulable,
    roles: Object.keys(node?.meta.labels ?? {})
      .filter((label) => label.startsWith(rolePrefix))
      .map((label) => label.slice(rolePrefix.length))
      .sort(compareText),
    addresses: (node?.addresses ?? []).filter(({ type }) => type.endsWith('IP')).map(({ address }) => address),
  };
};

const stateFacts = (
  { snapshot, hostOf }: SourceInput,
  name: string,
  nns: NodeNetworkState | undefined,
): Pick<NodeFacts, 'wiring' | 'mappingsKnown' | 'lastChange'> => ({
  wiring: wiringOf(nns, snapshot.kind('NodeNetworkState').state === 'read'),
  mappingsKnown: hostOf(name)?.mappings !== undefined,
  lastChange: nns?.lastChange,
});

const wiringOf = (nns: NodeNetworkState | undefined, listed: boolean): NodeFacts['wiring'] => {
  if (nns) return nns.state?.interfaces ? 'read' : 'no-state';
  return listed ? 'no-object' : 'unread';
};

/** OVN's first management port has the address of the node's subnet of the pod network (domain L-16). */
const managementSubnets = ({ hostOf }: SourceInput, name: string): readonly string[] => {
  const port = hostOf(name)?.link('ovn-k8s-mp0');
  const addresses = [...(port?.ipv4?.addresses ?? []), ...(port?.ipv6?.addresses ?? [])];
  return addresses.flatMap(({ ip, prefix }) => networkOf(`${ip}/${prefix}`) ?? []);
};
