import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NetworkView } from '../../view/networkView';
import type { Answer, Evidence, Rule } from '../rule';
import { overlaps } from './addressRange';
import { configEvidence } from './nadFinding';
import { nicIdsOf } from './nicIdsOf';
import { sharedWires } from './wires';

/** A network whose addresses others have as well (domain D-035). */
export const rangeOverlaps: Rule = {
  id: 'd-035-range-overlaps',
  code: 'D-035',
  severities: ['warning'],
  scope: 'network',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('The address range of network {{network}} overlaps {{others}}.'),
  message: msg('An address may be there twice, and packets for it go astray. VM NICs on the network: {{count}}.'),
  why: msg(
    'OVN hands out addresses of the ranges that a network is given. When pods, services, the nodes or another network on the same wire use the same range, an address has two owners, or the way to one of them is hidden.',
  ),
  remedy: msg('Give {{network}} a range that nobody else uses.'),
  find: (view) => {
    const wires = sharedWires(view).flatMap((wire) => wire.map((network) => ({ network, wire })));
    const wireOf = groupedBy(wires, ({ network }) => network);
    const known = platformRanges(view);
    return view
      .networks()
      .filter(({ subnets }) => subnets.length > 0)
      .flatMap((network) => {
        const neighbours = (wireOf.get(network) ?? []).flatMap(({ wire }) => wire).filter((one) => one !== network);
        return answersFor(view, network, { ...known, ranges: [...known.ranges, ...neighbours.map(rangeOf)] });
      });
  },
};

type Range = { readonly name: string; readonly cidrs: readonly string[]; readonly evidence: Evidence };
type Known = { readonly ranges: readonly Range[]; readonly isComplete: boolean };

const rangeOf = ({ name, subnets, first }: NetworkView): Range => ({
  name,
  cidrs: subnets,
  evidence: configEvidence(first, 'subnets'),
});

const answersFor = (view: ClusterView, network: NetworkView, { ranges, isComplete }: Known): readonly Answer[] => {
  const found = ranges.flatMap(({ name, cidrs, evidence }) =>
    overlaps(network.subnets, cidrs).map(([, theirs]) => ({ text: `${name} ${theirs}`, evidence })),
  );
  if (found.length === 0) {
    const reason = msg('The ranges of the pods, the services or the nodes are not known.');
    return isComplete ? [] : [{ kind: 'cannotTell', at: [network.id], reason }];
  }
  const nics = nicIdsOf(view, network);
  return [
    {
      kind: 'finding',
      at: [network.id, ...nics],
      values: { network: network.label, others: found.map(({ text }) => text).join(', '), count: nics.length },
      evidence: [configEvidence(network.first, 'subnets'), ...found.map(({ evidence }) => evidence)],
    },
  ];
};

const platformRanges = (view: ClusterView): Known => {
  const cluster = view.clusterNetwork();
  const pods = cluster?.clusterNetworks.map(({ cidr }) => cidr) ?? [];
  const services = cluster?.serviceNetworks ?? [];
  const object = 'Network/cluster';
  const machines = machineRanges(view);
  return {
    ranges: [
      { name: 'cluster network', cidrs: pods, evidence: { object, path: 'status.clusterNetwork', value: pods } },
      {
        name: 'service network',
        cidrs: services,
        evidence: { object, path: 'status.serviceNetwork', value: services },
      },
      ...machines,
    ],
    isComplete: cluster !== undefined && machines.length > 0,
  };
};

/** As the addresses of the nodes show, else as the installation was told. */
const machineRanges = ({ map }: ClusterView): readonly Range[] =>
  [...map.elements.values()].flatMap((element) => {
    if (element.kind !== 'machineNetwork') return [];
    const { cidr } = element.facts;
    const [link] = map.from.get(element.id) ?? [];
    const place = (link && map.elements.get(link.to)?.source) ?? infrastructure;
    return [{ name: 'machine network', cidrs: [cidr], evidence: { ...place, value: cidr } }];
  });

const infrastructure = { object: 'Infrastructure/cluster', path: 'spec.platformSpec' };
