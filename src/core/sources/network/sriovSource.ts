import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import type { SriovNetworkNodePolicy } from '../../../k8s/sriovNetworkNodePolicy';
import type { SriovNetworkNodeState } from '../../../k8s/sriovNetworkNodeState';
import { parseNad } from '../../cni/parseNad';
import type { Element } from '../../model/element';
import { linkId, nodeResourceId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import type { Host } from '../host/host';
import type { Gathered, Source } from '../source';
import { nadElementId, nadObject } from './nadPlace';

/**
 * The NICs whose virtual functions an SR-IOV network hands out (L-38): those that SR-IOV policies choose for the resource
 * that the NAD asks for, and those whose node reports it. While neither tells, the link starts at the resource itself.
 */
export const sriovSource: Source = ({ snapshot, hosts }) => {
  const nicsOf = physicalFunctions(snapshot, hosts);
  const gathered = snapshot.kind('NetworkAttachmentDefinition').items.map((nad): Gathered => {
    const resource = nad.resourceName;
    const parsed = parseNad(nad);
    if (!resource || parsed.kind !== 'cni' || parsed.landsOn.kind !== 'nodeResource') return nothing;
    const nics = nicsOf(resource.slice(resource.lastIndexOf('/') + 1));
    const link = (from: ElementId): Link => ({
      from,
      to: nadElementId(nad),
      rule: 'L-38',
      ...(parsed.facts.vlan && { vlan: parsed.facts.vlan }),
    });
    if (nics.length > 0) return { elements: [], links: nics.map(link) };
    return {
      elements: [resourceElement(nad, resource)],
      links: [{ ...link(nodeResourceId(resource)), state: 'inferred' }],
    };
  });
  return {
    elements: gathered.flatMap(({ elements }) => elements),
    links: gathered.flatMap(({ links }) => links),
  };
};

const nothing: Gathered = { elements: [], links: [] };

const resourceElement = (nad: NetworkAttachmentDefinition, resource: string): Element => ({
  id: nodeResourceId(resource),
  kind: 'nodeResource',
  name: resource,
  facts: { resource },
  source: {
    object: nadObject(nad),
    path: 'metadata.annotations["k8s.v1.cni.cncf.io/resourceName"]',
  },
});

/** Answers with the NICs that give out a resource, its prefix left away, on all hosts. */
const physicalFunctions = (snapshot: ClusterSnapshot, hosts: readonly Host[]) => {
  const policies = snapshot.kind('SriovNetworkNodePolicy').items;
  const states = new Map(snapshot.kind('SriovNetworkNodeState').items.map((state) => [state.meta.name, state]));
  const labels = new Map(snapshot.kind('Node').items.map(({ meta }) => [meta.name, meta.labels]));
  return (resource: string): readonly ElementId[] =>
    hosts.flatMap((host) => {
      const nics = states.get(host.node)?.interfaces ?? [];
      const chosen = policies.filter(
        (policy) => policy.resourceName === resource && isFor(policy, labels.get(host.node)),
      );
      const names = [
        ...nics.filter(({ resourceNames }) => resourceNames.includes(resource)).map(({ name }) => name),
        ...chosen.flatMap((policy) => namesChosen(policy, host, nics)),
      ];
      return [...new Set(names)].filter((name) => host.link(name)).map((name) => linkId(host.node, name));
    });
};

/** A node whose labels are not known is not said to be chosen. */
const isFor = (
  { nodeSelector }: SriovNetworkNodePolicy,
  labels: Readonly<Record<string, string>> | undefined,
): boolean =>
  labels !== undefined &&
  nodeSelector !== undefined &&
  Object.entries(nodeSelector).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);

/** By name, by PCI address, or by vendor and model as the node reports them. */
const namesChosen = (
  { pfNames, rootDevices, vendor, deviceId }: SriovNetworkNodePolicy,
  host: Host,
  nics: SriovNetworkNodeState['interfaces'],
): readonly string[] => {
  if (pfNames.length > 0) return pfNames.map(({ name }) => name);
  if (rootDevices.length > 0) {
    const known = [...host.interfaces, ...nics];
    return known.flatMap(({ name, pciAddress }) =>
      pciAddress !== undefined && rootDevices.includes(pciAddress) ? [name] : [],
    );
  }
  if (vendor === undefined) return [];
  return nics
    .filter((nic) => nic.vendor === vendor && (deviceId === undefined || nic.deviceId === deviceId))
    .map(({ name }) => name);
};
