import { msg } from '../../message';
import { defaultRoutes } from '../../sources/host/entry/defaultRoutes';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import { networksText } from '../bridge/bearsOn';
import { vidOf } from '../bridge/usedBridges';
import { addressRange, holds, overlaps } from '../definition/addressRange';
import { configEvidence } from '../definition/nadFinding';
import type { Answer, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { brExNetworks, mappingBearsOn, withNads } from './brExNetworks';
import type { MappedNetworks } from './brExNetworks';
import { machineNetworksOf } from './machineNetworks';

/** An untagged network on br-ex whose addresses OVN takes from those of the hosts (domain D-502). */
export const nodeAddressesGivenOut: Rule = {
  id: 'd-502-node-addresses-given-out',
  code: 'D-502',
  severities: ['warning'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'Node'],
  title: msg('OVN may give addresses of the hosts to VMs of {{networks}} on {{node}}.'),
  message: msg('Its subnets overlap the network of the hosts and do not leave out {{addresses}}.'),
  why: msg(
    'OVN hands out every address of the subnets of a network that is not excluded. It does not know which of them nodes, gateway and virtual addresses of the cluster have already; a VM with one of these takes it away from them.',
  ),
  remedy: msg(
    'Put {{addresses}} into excludeSubnets of {{nads}}, or let DHCP of the site give out addresses and leave subnets out.',
  ),
  find: (view) => {
    const taken = takenAddresses(view);
    return brExNetworks(view).flatMap((one) => {
      const machine = machineNetworksOf(view, one.host.node).map(({ cidr }) => cidr);
      const overlapping = withNads(
        view,
        one,
        (nad) => vidOf(nad) === 0 && overlaps(subnetsOf(nad), machine).length > 0,
      );
      return overlapping ? answersFor(view, overlapping, taken) : [];
    });
  },
};

const subnetsOf = ({ ovn }: NadView): readonly string[] => ovn?.subnets ?? [];

/** Addresses of nodes, their gateways, and the virtual ones of the cluster. */
const takenAddresses = (view: ClusterView): readonly string[] => [
  ...new Set([
    ...view
      .nodes()
      .flatMap(({ addresses }) => addresses.filter(({ type }) => type === 'InternalIP').map(({ address }) => address)),
    ...view.hosts().flatMap(({ host }) => defaultRoutes(host).flatMap(({ nextHopAddress }) => nextHopAddress ?? [])),
    ...view.snapshot.kind('Infrastructure').items.flatMap(({ virtualIps }) => virtualIps),
  ]),
];

const answersFor = (view: ClusterView, networks: MappedNetworks, taken: readonly string[]): readonly Answer[] => {
  const open = withNads(view, networks, (nad) => givenOut(nad, taken).length > 0);
  if (open) return [finding(view, open, [...new Set(open.nads.flatMap((nad) => givenOut(nad, taken)))])];
  if (view.isWhole('Infrastructure')) return [];
  const reason = msg('Which virtual addresses the cluster has could not be read; {{networks}} may give them to VMs.', {
    networks: networksText(networks.nads),
  });
  return [{ kind: 'cannotTell', at: mappingBearsOn(view, networks), reason }];
};

/** Taken addresses that OVN may give to a VM. */
const givenOut = (nad: NadView, taken: readonly string[]): readonly string[] =>
  taken.filter((address) => isIn(subnetsOf(nad), address) && !isIn(nad.ovn?.excludeSubnets, address));

const isIn = (ranges: readonly string[] = [], address: string): boolean => {
  const one = addressRange(`${address}/${address.includes(':') ? 128 : 32}`);
  return (
    one !== undefined &&
    ranges.some((text) => {
      const range = addressRange(text);
      return range !== undefined && holds(range, one);
    })
  );
};

const finding = (view: ClusterView, networks: MappedNetworks, addresses: readonly string[]): RuleFinding => {
  const { mapping, host, nads } = networks;
  return {
    kind: 'finding',
    at: mappingBearsOn(view, networks),
    values: {
      ...{ networks: networksText(nads), node: host.node, addresses: namesText(addresses) },
      nads: namesText(nads.map(({ place }) => place)),
    },
    evidence: [
      mapping.evidence,
      ...nads.flatMap((nad) => [configEvidence(nad, 'subnets'), configEvidence(nad, 'excludeSubnets')]),
    ],
  };
};
