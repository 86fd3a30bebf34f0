import type { HostInterface } from '../../../k8s/hostInterface';
import type { ElementId } from '../../model/elementId';
import { defaultRoutes } from '../../sources/host/entry/defaultRoutes';
import { addressesOf } from '../../sources/host/entry/interfaceFacts';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { Evidence } from '../rule';
import { globalAddresses } from './guestAddresses';

/** Who has an address on the wire beside the VMs: a node, or its gateway. */
export type WireAddress = {
  readonly kind: 'node' | 'gateway';
  readonly node: string;
  readonly id: ElementId;
  readonly evidence: Evidence;
};

type AddressesOf = (nad: NadView) => ReadonlyMap<string, WireAddress>;

/** The addresses of nodes and gateways on the wire of a NAD, on all nodes where its bridge is known; once for each NAD. */
export const wireAddresses = (view: ClusterView): AddressesOf => {
  const known = new Map<NadView, ReadonlyMap<string, WireAddress>>();
  return (nad) => {
    const found = known.get(nad) ?? new Map(view.hosts().flatMap((host) => onHost(view, nad, host)));
    known.set(nad, found);
    return found;
  };
};

type Found = readonly (readonly [string, WireAddress])[];

const onHost = (view: ClusterView, nad: NadView, host: HostView): Found => {
  const landing = view.landing(nad, host.node);
  if (landing.kind !== 'bridge') return [];
  return carriersOf(landing.bridge, nad.vlan).flatMap((carrier) => [
    ...gatewaysBehind(host, carrier),
    ...addressesOn(host, carrier),
  ]);
};

/** Untagged traffic is that of the bridge's own interface; tagged traffic that of a VLAN interface on it or on its uplink. */
const carriersOf = ({ host: { host }, name, uplinks }: BridgeView, vlan: number): readonly HostInterface[] => {
  if (vlan === 0) return [host.link(name) ?? []].flat();
  const bases = new Set([name, ...uplinks.map((uplink) => uplink.name)]);
  return host.interfaces.filter((entry) => entry.vlan?.id === vlan && bases.has(entry.vlan.base ?? ''));
};

const addressesOn = ({ node, object, host }: HostView, carrier: HostInterface): Found =>
  globalAddresses(addressesOf(carrier).map((cidr) => cidr.replace(/\/.*$/, ''))).map((ip) => [
    ip,
    { kind: 'node', node, id: host.idOf(carrier), evidence: { object, path: carrier.path, value: ip } },
  ]);

const gatewaysBehind = ({ node, object, host }: HostView, carrier: HostInterface): Found =>
  globalAddresses(
    defaultRoutes(host).flatMap(({ nextHopInterface, nextHopAddress }) =>
      nextHopInterface === carrier.name && nextHopAddress !== undefined ? [nextHopAddress] : [],
    ),
  ).map((ip) => [
    ip,
    {
      kind: 'gateway',
      node,
      id: host.idOf(carrier),
      evidence: { object, path: 'status.currentState.routes.running', value: ip },
    },
  ]);
