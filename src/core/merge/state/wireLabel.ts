import { msg } from '../../message';
import type { Message } from '../../message';
import type { Wire, WireFace } from '../picture';
import type { Sketch, SketchGraph, SketchWire } from '../sketch/sketch';
import type { Carried } from './carriedVlans';

type Label = NonNullable<Wire['label']>;

export type Labelling = {
  readonly graph: SketchGraph;
  readonly mtuOf: (id: string) => number | undefined;
  readonly carried: (wire: SketchWire) => Carried;
};

/** What a wire has to say besides what the cards at its ends say already; one thing only, what is unusual first. */
export const wireLabel = (labelling: Labelling, wire: SketchWire, face: WireFace): Label | undefined => {
  if (face === 'open') return undefined;
  if (face === 'planned') return { kind: 'pending', text: [msg('pending')] };
  if (face === 'removing') return { kind: 'pending', text: [msg('being removed'), msg('removing')] };
  if (face === 'inferred') return { kind: 'inferred', text: [msg('inferred')] };
  const { sketches } = labelling.graph;
  const to = sketches.get(wire.to);
  if (to?.lane === 'network') return mtuLabel(labelling, wire);
  return vlanLabel(wire) ?? trunkLabel(labelling, wire, sketches.get(wire.from));
};

const vlanLabel = ({ links }: SketchWire): Label | undefined => {
  const vlan = links.find(({ rule }) => rule === 'L-05')?.vlan;
  return vlan === undefined ? undefined : { kind: 'vlan', text: [msg('{{vlan}}', { vlan })] };
};

/** On the wire into a bridge with the numbers, on the switch's cable without. */
const trunkLabel = (labelling: Labelling, wire: SketchWire, from: Sketch | undefined): Label | undefined => {
  const isPort = wire.links.some(({ rule }) => rule === 'L-03' || rule === 'L-04');
  if (!isPort && from?.lane !== 'switch') return undefined;
  const carried = labelling.carried(wire);
  const trunk = isPort ? wire.links.flatMap((link) => link.trunk ?? []) : [];
  const several = carried.vlans.size + (carried.untagged ? 1 : 0) > 1 || carried.many;
  if (trunk.length === 0 && !several) return undefined;
  const ids = trunk.length > 0 ? trunk.map(rangeText) : [...carried.vlans].sort((a, b) => a - b).map(String);
  const short: Message = msg('trunk');
  if (from?.lane === 'switch' || ids.length === 0) return { kind: 'trunk', text: [short] };
  return { kind: 'trunk', text: [msg('trunk {{vlans}}', { vlans: ids.join(', ') }), short] };
};

const rangeText = ([min, max]: readonly [number, number]): string => (min === max ? `${min}` : `${min}–${max}`);

/** Where a network is not as wide as what carries it, or not as wide as its neighbours. */
const mtuLabel = ({ graph, mtuOf }: Labelling, { from, to }: SketchWire): Label | undefined => {
  const mtu = mtuOf(to);
  const wide = mtuOf(from);
  if (mtu === undefined) return undefined;
  const siblings = graph.outOf(from).flatMap((wire) => (isNetwork(graph, wire.to) ? (mtuOf(wire.to) ?? []) : []));
  const differs = (wide !== undefined && mtu !== wide) || siblings.some((other) => other !== mtu);
  return differs ? { kind: 'mtu', text: [msg('MTU {{mtu}}', { mtu })] } : undefined;
};

const isNetwork = ({ sketches }: SketchGraph, id: string): boolean => sketches.get(id)?.lane === 'network';
