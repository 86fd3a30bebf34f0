import type { HostInterface } from '../../../k8s/hostInterface';
import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import type { HostLanding } from '../../cni/hostLanding';
import { parseNad } from '../../cni/parseNad';
import { ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Link, LinkRule, LinkState } from '../../model/link';
import { defaultRoutes } from '../host/entry/defaultRoutes';
import type { Host } from '../host/host';
import type { Source } from '../source';
import { nadElementId } from './nadPlace';

/**
 * Where NADs of other CNI types are plugged in, on every host that has the thing they name: a Linux bridge (L-35), an
 * interface (L-36), an OVS bridge (L-37). A host without it gets no link, and nothing missing is made up for it.
 */
export const hostLandingSource: Source = ({ snapshot, hosts }) => ({
  elements: [],
  links: snapshot.kind('NetworkAttachmentDefinition').items.flatMap((nad) => landingLinks(nad, hosts)),
});

const landingLinks = (nad: NetworkAttachmentDefinition, hosts: readonly Host[]): readonly Link[] => {
  const parsed = parseNad(nad);
  if (parsed.kind !== 'cni') return [];
  const { vlan, trunk } = parsed.facts;
  const to = nadElementId(nad);
  return hosts.flatMap((host) =>
    placesOn(host, parsed.landsOn).map(({ from, rule, state }) => ({
      ...{ from, to, rule },
      ...(vlan && { vlan }),
      ...(trunk && { trunk }),
      ...(state && { state }),
    })),
  );
};

type Place = { readonly from: ElementId; readonly rule: LinkRule; readonly state?: LinkState | undefined };

const placesOn = (host: Host, landing: HostLanding): readonly Place[] => {
  switch (landing.kind) {
    case 'linuxBridge': {
      const bridge = host.link(landing.name);
      return bridge?.type === 'linux-bridge' ? [{ from: host.idOf(bridge), rule: 'L-35' }] : [];
    }
    case 'ovsBridge':
      return ovsBridgeOn(host, landing.name);
    case 'link':
      return asPlaces(host, [host.link(landing.name)]);
    case 'mac':
      return asPlaces(
        host,
        host.interfaces.filter((entry) => isNicWithMac(entry, landing.address)),
      );
    case 'pci':
      return asPlaces(
        host,
        host.interfaces.filter((entry) => sameText(entry.pciAddress, landing.address)),
      );
    case 'defaultRoute':
      return asPlaces(host, defaultInterface(host), 'inferred');
    default:
      return [];
  }
};

/** A plugin without a `master` takes the interface that the host sends to when it has no better route. */
const defaultInterface = (host: Host): readonly (HostInterface | undefined)[] =>
  defaultRoutes(host)
    .slice(0, 1)
    .map(({ nextHopInterface }) => host.link(nextHopInterface));

/** A bridge that NMState does not list is known because something is plugged into it. */
const ovsBridgeOn = (host: Host, name: string): readonly Place[] => {
  const from = ovsBridgeId(host.node, name);
  if (host.bridge(name)?.type === 'ovs-bridge') return [{ from, rule: 'L-37' }];
  return host.unlistedBridges.includes(name) ? [{ from, rule: 'L-37', state: 'inferred' }] : [];
};

/** Which of several is meant cannot be told. */
const asPlaces = (
  host: Host,
  found: readonly (HostInterface | undefined)[],
  state: LinkState | undefined = found.length > 1 ? 'inferred' : undefined,
): readonly Place[] => found.flatMap((entry) => (entry ? [{ from: host.idOf(entry), rule: 'L-36', state }] : []));

/** Bridges, bonds and VLAN interfaces borrow the address of the NIC below them. */
const isNicWithMac = ({ type, mac }: HostInterface, address: string): boolean =>
  type === 'ethernet' && sameText(mac, address);

const sameText = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
