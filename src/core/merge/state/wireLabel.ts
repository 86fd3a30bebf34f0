import { msg } from '../../message';
import { rangesText } from '../fact/rangesText';
import type { Wire, WireFace } from '../picture';
import type { Sketch, SketchGraph, SketchWire } from '../sketch/sketch';
import type { Carried } from './carriedVlans';

type Label = NonNullable<Wire['label']>;

/** What labels are found in. */
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
  const isPort = from?.lane !== 'vlan' && wire.links.some(({ rule }) => rule === 'L-03' || rule === 'L-04');
  if (!isPort && from?.lane !== 'switch') return undefined;
  const { vlans, untagged, many } = labelling.carried(wire);
  const ranges = isPort ? wire.links.flatMap(({ trunk = [] }) => (isEverything(trunk) ? [] : trunk)) : [];
  const isTrunk = ranges.length > 0 || vlans.size + (untagged ? 1 : 0) > 1 || many;
  if (!isTrunk) return undefined;
  const numbers = ranges.length > 0 ? rangesText(ranges) : [...vlans].sort((a, b) => a - b).join(', ');
  if (!isPort || numbers === '') return { kind: 'trunk', text: [msg('trunk')] };
  const long = untagged
    ? msg('trunk {{vlans}}, untagged', { vlans: numbers })
    : msg('trunk {{vlans}}', { vlans: numbers });
  return { kind: 'trunk', text: [long, msg('trunk')] };
};

type Ranges = readonly (readonly [number, number])[];

/** Linux bridges made by a policy admit 2 to 4094 unless told otherwise; that says nothing. */
const isEverything = (trunk: Ranges): boolean => trunk.reduce((sum, [min, max]) => sum + max - min + 1, 0) >= 4093;

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
