import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';
import { mappingEvidence } from '../bridge/mappingEvidence';
import type { Answer, Evidence, Rule } from '../rule';
import { overlaps } from './addressRange';
import { configEvidence } from './nadFinding';
import { nicIdsOf } from './nicIdsOf';
import { sharedWires } from './wires';

/** Several localnet networks on one VLAN of one physical network (domain D-018). */
export const sameWire: Rule = {
  id: 'd-018-same-wire',
  code: 'D-018',
  severities: ['warning', 'info'],
  scope: 'network',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('Networks {{networks}} are the same wire.'),
  message: msg('VMs on them reach each other as if they were on one network, with or without their makers knowing.'),
  why: msg(
    'What makes a localnet network is the physical network and the VLAN, not its name. Two names for one wire are no fault as such, but when OVN hands out addresses in both, neither knows what the other has given away.',
  ),
  remedy: msg('Keep one of the networks, or leave the second name to those who know that it is the same wire.'),
  find: (view) => sharedWires(view).map((wire) => answerFor(view, wire)),
};

const answerFor = (view: ClusterView, wire: readonly [NetworkView, ...NetworkView[]]): Answer => {
  const [first, ...others] = wire;
  const isContested = wire.some((one, index) =>
    wire.slice(index + 1).some((other) => overlaps(one.subnets, other.subnets).length > 0),
  );
  const mapped = mappedTogether(view, wire);
  return {
    kind: 'finding',
    at: [
      first.id,
      ...others.map(({ id }) => id),
      ...mapped.at,
      ...(isContested ? wire.flatMap((network) => nicIdsOf(view, network)) : []),
    ],
    severity: isContested ? 'warning' : 'info',
    values: { networks: wire.map(({ name }) => name).join(', ') },
    ...(isContested && {
      message: msg('OVN hands out addresses of one range in each of them, so that two VMs can get the same address.'),
      remedy: msg('Keep one of the networks, or remove subnets from all but one.'),
    }),
    evidence: [
      ...wire.flatMap((network) => [
        configEvidence(network.first, 'physicalNetworkName'),
        configEvidence(network.first, 'vlanID'),
        ...(isContested ? [configEvidence(network.first, 'subnets')] : []),
      ]),
      ...mapped.evidence,
    ],
  };
};

type Mapped = { readonly at: readonly ElementId[]; readonly evidence: readonly Evidence[] };

/** Where they name different physical networks: the first node that maps those to one bridge. */
const mappedTogether = (view: ClusterView, wire: readonly NetworkView[]): Mapped => {
  const localnets = [...new Set(wire.flatMap(({ physnet }) => physnet ?? []))];
  if (localnets.length === 1) return { at: [], evidence: [] };
  const host = view.hosts().find(({ host: { mappings } }) => {
    const bridges = localnets.flatMap((localnet) => mappings?.get(localnet) ?? []);
    return new Set(bridges).size < bridges.length;
  });
  if (!host) return { at: [], evidence: [] };
  const here = localnets.filter((localnet) => host.host.mappings?.has(localnet));
  return { at: here.map((localnet) => mappingId(host.node, localnet)), evidence: [mappingEvidence(host)] };
};
