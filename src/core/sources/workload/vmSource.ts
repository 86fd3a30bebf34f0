import { k8sNodeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Link, LinkState } from '../../model/link';
import { nodeEnds } from '../nodeEnds';
import type { Gathered, Source } from '../source';
import { nicEnds } from './nicEnds';
import type { NicEnd, NicEnds } from './nicEnds';
import { podLegs } from './launcher/podLegs';
import { vmElements } from './vmElement';
import { vmNicElement } from './vmNicElement';
import { vmNics } from './vmNics';
import type { VmNic } from './vmNics';
import type { VmWorkload } from './vmWorkload';
import { vmWorkloads } from './vmWorkloads';

/** VMs, their NICs, what these are plugged into and where the VMs run (domain L-50 to L-54, settled L-61). */
export const vmSource: Source = ({ snapshot }) => {
  const endOf = nicEnds(snapshot);
  const vmOf = vmElements(snapshot);
  const legsOf = podLegs();
  const workloads = vmWorkloads(snapshot);
  const nodes = new Set(workloads.flatMap(nodesOf));
  const gathered = workloads.map((workload): Gathered => {
    const vm = vmOf(workload);
    const all = vmNics(workload);
    const legs = legsOf(workload, all);
    const nics = all.map((nic) => gatherNic({ workload, nic, vm: vm.id, endOf, leg: legs.get(nic.name) }));
    return {
      elements: [vm, ...nics.flatMap(({ elements }) => elements)],
      links: [...nics.flatMap(({ links }) => links), ...placeLinks(workload, vm.id)],
    };
  });
  return {
    elements: [...gathered.flatMap(({ elements }) => elements), ...[...nodes].map(nodeEnds(snapshot))],
    links: gathered.flatMap(({ links }) => links),
  };
};

type NicInput = {
  readonly workload: VmWorkload;
  readonly nic: VmNic;
  readonly vm: ElementId;
  readonly endOf: NicEnds;
  readonly leg: Parameters<typeof vmNicElement>[2]['leg'];
};

const gatherNic = ({ workload, nic, vm, endOf, leg }: NicInput): Gathered => {
  const wanted = endOf(workload.namespace, nic.wanted?.network?.source);
  const actual = endOf(workload.namespace, nic.actual?.network?.source);
  const end = nic.actual ? actual : wanted;
  const element = vmNicElement(workload, nic, { leg, attachment: end?.attachment, podNetwork: end?.podNetwork });
  const stands = [wanted, actual].flatMap((end) => (end?.stand ? [end.stand] : []));
  const state = stateOf(nic);
  return {
    elements: [element, ...stands],
    links: [
      ...plugLinks({ nic, wanted, actual, to: element.id }),
      { from: element.id, to: vm, rule: 'L-61', ...(state && { state }) },
    ],
  };
};

const stateOf = ({ pending }: VmNic): LinkState | undefined =>
  pending === 'remove' ? 'removing' : pending === 'add' ? 'desired' : undefined;

type Plug = {
  readonly nic: VmNic;
  readonly wanted?: NicEnd | undefined;
  readonly actual?: NicEnd | undefined;
  readonly to: ElementId;
};

/** One link, or two when the VM asks for another network than its instance has: the old one goes, the new one comes. */
const plugLinks = ({ nic, wanted, actual, to }: Plug): readonly Link[] => {
  const link = (end: NicEnd | undefined, state: LinkState | undefined): readonly Link[] => {
    const shown = state ?? end?.state;
    return end ? [{ from: end.from, to, rule: end.rule, ...(shown && { state: shown }) }] : [];
  };
  const moves = nic.wanted !== undefined && nic.actual !== undefined && wanted?.from !== actual?.from;
  if (!moves) return link(actual ?? wanted, stateOf(nic));
  return [...link(actual, 'removing'), ...(nic.pending === 'remove' ? [] : link(wanted, 'desired'))];
};

const nodesOf = ({ runs, migratingTo }: VmWorkload): readonly string[] =>
  [runs, migratingTo].filter((node) => node !== undefined);

const placeLinks = ({ runs, migratingTo }: VmWorkload, vm: ElementId): readonly Link[] => [
  ...(runs === undefined ? [] : [{ from: vm, to: k8sNodeId(runs), rule: 'L-52' } as const]),
  ...(migratingTo === undefined
    ? []
    : [{ from: vm, to: k8sNodeId(migratingTo), rule: 'L-52', state: 'desired' } as const]),
];
