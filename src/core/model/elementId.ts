import type { ElementKind } from './elementKind';

/** `<family>:<part>/<part>…`, parts percent-encoded (settled §1). Made only by the functions below. */
export type ElementId = string & { readonly __elementId: true };

type Family = ElementKind | 'link' | 'ovs-bridge' | 'ovs-bond' | 'mapping' | 'lldp';

const id = (family: Family, ...parts: readonly string[]): ElementId =>
  `${family}:${parts.map(encoded).join('/')}` as ElementId;

/** Ids are made by the ten thousand, and nearly all names are plain. */
const encoded = (part: string): string => (/^[\w.-]*$/.test(part) ? part : encodeURIComponent(wellFormed(part)));

/** Half a character can not be encoded; the cluster may hold one all the same. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** Every interface of a host but OVS bridges, which may share a name with one: the kernel has each name once (domain §2.3). */
export const linkId = (node: string, name: string) => id('link', node, name);
/** Kept apart from the interface of the same name that is often plugged into it. */
export const ovsBridgeId = (node: string, name: string) => id('ovs-bridge', node, name);
/** OVS bonds have no interface entry: known by bridge and port name. */
export const ovsBondId = (port: { readonly node: string; readonly bridge: string; readonly name: string }) =>
  id('ovs-bond', port.node, port.bridge, port.name);
/** One localnet on one node. */
export const mappingId = (node: string, localnet: string) => id('mapping', node, localnet);
/** A switch port, the same on every NIC that hears it. */
export const lldpId = (chassisId: string, portId: string) => id('lldp', chassisId, portId);
/** `index` counts within the NIC. */
export const vfId = (vf: { readonly node: string; readonly nic: string; readonly index: number }) =>
  id('vf', vf.node, vf.nic, String(vf.index));
/** By the `name` in its CNI configuration, which is the same in all namespaces. */
export const ovnNetworkId = (name: string) => id('ovnNetwork', name);
export const nadId = (namespace: string, name: string) => id('nad', namespace, name);
export const cudnId = (name: string) => id('cudn', name);
export const udnId = (namespace: string, name: string) => id('udn', namespace, name);
export const vmId = (namespace: string, name: string) => id('vm', namespace, name);
/** `nic` is the name of the network and interface in the VM's spec. */
export const vmNicId = (nic: { readonly namespace: string; readonly vm: string; readonly nic: string }) =>
  id('vmNic', nic.namespace, nic.vm, nic.nic);
export const podId = (namespace: string, name: string) => id('pod', namespace, name);
export const namespaceId = (name: string) => id('namespace', name);
export const k8sNodeId = (name: string) => id('k8sNode', name);
export const nncpId = (name: string) => id('nncp', name);
export const nnceId = (name: string) => id('nnce', name);
/** The network that every pod is on; there is one. */
export const podNetworkId = () => id('podNetwork', 'default');
export const serviceNetworkId = (cidr: string) => id('serviceNetwork', cidr);
export const machineNetworkId = (cidr: string) => id('machineNetwork', cidr);
/** Nodes with one gateway have an element each, since they reach it on their own. */
export const defaultGatewayId = (gateway: { readonly node: string; readonly address: string }) =>
  id('defaultGateway', gateway.node, gateway.address);
export const nodeResourceId = (resource: string) => id('nodeResource', resource);
export const networkPolicyId = (namespace: string, name: string) => id('networkPolicy', namespace, name);

/** Reads an id that came from outside (URL, command line). Undefined when it has not the form of one. */
export const asElementId = (text: string): ElementId | undefined =>
  /^[a-zA-Z0-9-]+:[^:]+$/.test(text) ? (text as ElementId) : undefined;
