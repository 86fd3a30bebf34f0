import type { HostInterface } from '../../../../k8s/hostInterface';
import type { Node } from '../../../../k8s/node';
import type { ElementOf } from '../../../model/element';
import { machineNetworkId } from '../../../model/elementId';
import type { Link } from '../../../model/link';
import type { Source } from '../../source';
import { addressesOf } from '../entry/interfaceFacts';
import { networkOf, sameAddress } from './ipNetwork';
import { ownCidrsOf } from './nodeAnnotations';
import type { Host } from '../host';

/**
 * The subnets that the hosts' own addresses are in (L-15): as OVN-Kubernetes noted them on the Node, else the Node's
 * internal addresses as far as an interface has them, else the addresses of br-ex, which is only a likely guess. The
 * networks that the installation was given stand also where no host is known to be in them; they are read from the object
 * Infrastructure alone. Older installations have them only within a ConfigMap of kube-system, a kind that is not read: to list
 * all ConfigMaps of a cluster for one line of one of them is too much to ask, and no link depends on it.
 */
export const machineNetworkSource: Source = ({ snapshot, hosts }) => {
  const nodes = new Map(snapshot.kind('Node').items.map((node) => [node.meta.name, node]));
  const links = hosts.flatMap((host) => hostLinks(host, nodes.get(host.node)));
  const installed = snapshot.kind('Infrastructure').items.flatMap(({ machineNetworks }) => machineNetworks);
  const cidrs = [...links.map(({ cidr }) => cidr), ...installed.map((cidr) => networkOf(cidr) ?? cidr)];
  return { elements: cidrs.map(machineNetwork), links: links.map(({ link }) => link) };
};

type Found = { readonly cidr: string; readonly link: Link };

const machineNetwork = (cidr: string): ElementOf<'machineNetwork'> => ({
  id: machineNetworkId(cidr),
  kind: 'machineNetwork',
  name: cidr,
  facts: { cidr },
});

const hostLinks = (host: Host, node: Node | undefined): readonly Found[] => {
  const noted = node ? ownCidrsOf(node) : [];
  const told = noted.length > 0 ? notedLinks(host, noted) : internalLinks(host, node);
  return told.length > 0 ? told : guessedLinks(host);
};

/** An address that no interface shows is taken to be on br-ex. */
const notedLinks = (host: Host, cidrs: readonly string[]): readonly Found[] =>
  cidrs.flatMap((cidr) => {
    const carriers = carriersOf(host, cidr);
    if (carriers.length > 0) return carriers.flatMap((carrier) => found(host, cidr, { carrier }));
    const carrier = host.link('br-ex');
    return carrier ? found(host, cidr, { carrier, guess: true }) : [];
  });

const internalLinks = (host: Host, node: Node | undefined): readonly Found[] =>
  (node?.addresses ?? [])
    .filter(({ type }) => type === 'InternalIP')
    .flatMap(({ address }) =>
      carriersOf(host, address).flatMap((carrier) =>
        addressesOf(carrier)
          .filter((cidr) => sameAddress(ipOf(cidr), address))
          .flatMap((cidr) => found(host, cidr, { carrier })),
      ),
    );

const guessedLinks = (host: Host): readonly Found[] => {
  const carrier = host.link('br-ex');
  return carrier
    ? addressesOf(carrier)
        .filter(isGlobal)
        .flatMap((cidr) => found(host, cidr, { carrier, guess: true }))
    : [];
};

const carriersOf = (host: Host, cidr: string): readonly HostInterface[] =>
  host.interfaces.filter(
    (entry) => entry.type !== 'ovs-bridge' && addressesOf(entry).some((own) => sameAddress(ipOf(own), ipOf(cidr))),
  );

const ipOf = (cidr: string): string => cidr.replace(/\/.*$/, '');

/** Link-local addresses say nothing about a subnet; single addresses (/32, /128) are virtual ones of the cluster. */
const isGlobal = (cidr: string): boolean => !/^fe80:/i.test(cidr) && !/(\/128|\.\d+\/32)$/.test(cidr);

const found = (
  host: Host,
  address: string,
  { carrier, guess }: { readonly carrier: HostInterface; readonly guess?: boolean },
): readonly Found[] => {
  const cidr = networkOf(address);
  if (cidr === undefined) return [];
  const state = guess ? ('inferred' as const) : undefined;
  return [{ cidr, link: { from: machineNetworkId(cidr), to: host.idOf(carrier), rule: 'L-15', state } }];
};
