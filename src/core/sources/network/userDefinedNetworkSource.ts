import type { ClusterUserDefinedNetwork, UserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import { compareText } from '../../model/createNetworkMap';
import type { Element } from '../../model/element';
import { cudnId, namespaceId, udnId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { UserDefinedNetworkFacts } from '../../model/factsByKind';
import type { Link } from '../../model/link';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import type { Gathered, Source } from '../source';
import { generatedNads } from './generatedNads';
import type { GeneratedNad } from './generatedNads';
import { generatedNetwork } from './generatedNetwork';
import { placeOf } from './nadOwners';
import { selectsLabels } from './selectsLabels';

/** CUDNs and UDNs, the namespaces that a CUDN is meant for (L-34), and the OVN network that each makes (L-62). */
export const userDefinedNetworkSource: Source = ({ snapshot, hosts }) => {
  const made = generatedNads(snapshot);
  const cudns = snapshot.kind('ClusterUserDefinedNetwork').items.map((cudn): readonly Gathered[] => {
    const id = cudnId(cudn.meta.name);
    const nads = made.get(id) ?? [];
    const namespaces = selectedNamespaces(snapshot, cudn);
    return [
      { elements: [cudnElement(cudn, namespaces)], links: namespaceLinks(id, namespaces ?? [], nads) },
      generatedNetwork({ id, kind: 'ClusterUserDefinedNetwork', object: cudn }, nads, hosts),
    ];
  });
  const udns = snapshot.kind('UserDefinedNetwork').items.map((udn): readonly Gathered[] => {
    const { namespace, name } = placeOf(udn);
    const id = udnId(namespace, name);
    return [
      { elements: [udnElement(udn)], links: [] },
      generatedNetwork({ id, kind: 'UserDefinedNetwork', object: udn }, made.get(id) ?? [], hosts),
    ];
  });
  const gathered = [...cudns, ...udns].flat();
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};

/** Undefined = there is no selector, or the namespaces could not be read. */
const selectedNamespaces = (
  snapshot: ClusterSnapshot,
  { namespaceSelector }: ClusterUserDefinedNetwork,
): readonly string[] | undefined => {
  const { state, items } = snapshot.kind('Namespace');
  if (!namespaceSelector || state !== 'read') return undefined;
  return items
    .filter(({ meta }) => selectsLabels(namespaceSelector, meta.labels))
    .map(({ meta }) => meta.name)
    .sort(compareText);
};

/** A namespace without a NAD of this network is only meant to have it: nothing but the selector says so. */
const namespaceLinks = (
  from: ElementId,
  namespaces: readonly string[],
  nads: readonly GeneratedNad[],
): readonly Link[] => {
  const reached = new Set(nads.map(({ nad }) => nad.meta.namespace));
  return namespaces.map((name) => ({
    from,
    to: namespaceId(name),
    rule: 'L-34',
    ...(!reached.has(name) && { state: 'inferred' }),
  }));
};

const cudnElement = (cudn: ClusterUserDefinedNetwork, namespaces: readonly string[] | undefined): Element => ({
  id: cudnId(cudn.meta.name),
  kind: 'cudn',
  name: cudn.meta.name,
  facts: { ...factsOf(cudn), namespaces },
  source: { object: `ClusterUserDefinedNetwork/${cudn.meta.name}`, path: 'spec.network' },
});

const udnElement = (udn: UserDefinedNetwork): Element => {
  const { namespace, name } = placeOf(udn);
  return {
    id: udnId(namespace, name),
    kind: 'udn',
    name,
    namespace,
    facts: { ...factsOf(udn), namespaces: [namespace] },
    source: { object: `UserDefinedNetwork/${namespace}/${name}`, path: 'spec' },
  };
};

/** `created` by the condition of today or its older name; neither = not known. Why not, in the platform's own words. */
const factsOf = ({ network, conditions }: UserDefinedNetwork): UserDefinedNetworkFacts => {
  const { topology, role, physicalNetworkName, vlan, mtu, subnets } = network;
  const condition = conditions.find(({ type }) => type === 'NetworkCreated' || type === 'NetworkReady');
  const created = condition?.status === 'True' ? true : condition?.status === 'False' ? false : undefined;
  const reason = created === false ? condition?.message || condition?.reason : undefined;
  return { topology, role, physicalNetworkName, vlan, mtu, subnets, created, reason };
};
