import { msg } from '../message';
import type { Message } from '../message';
import type { Element } from '../model/element';
import type { NetworkMap } from '../model/networkMap';
import { guestFact } from './fact/guestFact';
import { hostFact } from './fact/hostFact';
import type { Wordings } from './fact/hostFact';
import { networkFact } from './fact/networkFact';
import { foldCards } from './foldCards';
import type { Card, CardFace, Picture, PictureOptions, Wire } from './picture';
import { inPictureOrder } from './pictureOrder';
import { hostScope } from './scope/hostScope';
import type { HostScope } from './scope/hostScope';
import { guestSketches } from './sketch/guestSketches';
import { hostSketches } from './sketch/hostSketches';
import { isLeaving } from './sketch/isLeaving';
import { isPlanned } from './sketch/isPlanned';
import { networkSketches } from './sketch/networkSketches';
import { withOpenJoints } from './sketch/openJoints';
import { sketchGraph } from './sketch/sketch';
import type { Sketch, SketchGraph } from './sketch/sketch';
import { sketchWires } from './sketch/sketchWires';
import { withWaitingOverlays } from './sketch/waitingOverlays';
import { cardState } from './state/cardState';
import type { Standing } from './state/cardState';
import { carriedVlans } from './state/carriedVlans';
import { mtuOfCards } from './state/mtuOfCards';
import { networkTags } from './state/networkTags';
import { reachOf } from './state/reach';
import { isAbsent, wireFace } from './state/wireFace';
import { wireLabel } from './state/wireLabel';

/** Draws one host: its cards, their wires from the switch to the VMs, and what is folded away. */
export const hostPicture = (map: NetworkMap, options: PictureOptions): Picture => {
  const scope = hostScope(map, options);
  const graph = graphOf(scope);
  const tags = networkTags(graph);
  const carried = carriedVlans(graph, tags);
  const mtuOf = mtuOfCards(graph);
  const standing = { scope, graph, reachOf: reachOf(scope, graph, tags) };
  const cards = [...graph.sketches.values()].map((sketch) => ({
    ...cardOfSketch(standing, sketch),
    vlan: tags.get(sketch.id)?.vlan,
    mtu: mtuOf(sketch.id),
  }));
  const wires = graph.wires.map((wire): Wire => {
    const face = wireFace(scope, graph, wire);
    const label = wireLabel({ graph, mtuOf, carried }, wire, face);
    const vlans = [...carried(wire).vlans].sort((a, b) => a - b);
    return { id: `${wire.from} > ${wire.to}`, ...wire, face, vlans, label };
  });
  const vlans = [...new Set(wires.flatMap((wire) => wire.vlans))].sort((a, b) => a - b);
  const sorted = [...cards].sort(inPictureOrder);
  return {
    node: scope.node,
    title: titleOf(scope, cards),
    ...foldCards(scope, { cards: sorted, wires }, options.open),
    vlans,
  };
};

const graphOf = (scope: HostScope): SketchGraph => {
  const sketches = [...hostSketches(scope), ...networkSketches(scope), ...guestSketches(scope.guests)];
  const graph = sketchGraph(sketches, sketchWires(scope, sketches));
  return withOpenJoints(scope, withWaitingOverlays(scope, graph));
};

const titleOf = ({ node, k8sNode }: HostScope, cards: readonly Card[]): Message => {
  const nics = cards.filter(({ kind, face }) => kind === 'nic' && face === 'plain').length;
  const [address] = k8sNode?.facts.addresses ?? [];
  if (nics === 0)
    return address === undefined ? msg('{{node}}', { node }) : msg('{{node}} · {{address}}', { node, address });
  const values = { node, nics };
  if (address === undefined)
    return nics === 1 ? msg('{{node}} · 1 NIC', values) : msg('{{node}} · {{nics}} NICs', values);
  const placed = { ...values, address };
  return nics === 1
    ? msg('{{node}} · {{address}} · 1 NIC', placed)
    : msg('{{node}} · {{address}} · {{nics}} NICs', placed);
};

const cardOfSketch = (standing: Standing, sketch: Sketch): Card => {
  const { id, elements, kind, lane, name, content } = sketch;
  return {
    ...{ id, elements, kind, lane, name },
    heading: content.kind === 'ghost' ? content.heading : undefined,
    fact: factOf(standing, sketch),
    ...cardState(standing, sketch),
    face: faceOf(standing.scope, sketch),
    namespace: content.kind === 'guest' ? content.guest.nic.namespace : undefined,
  };
};

const factOf = ({ graph, reachOf: reach }: Standing, { id, content }: Sketch): Wordings => {
  switch (content.kind) {
    case 'ghost':
      return [content.fact];
    case 'network':
      return networkFact(content.facts);
    case 'guest':
      return guestFact(content.guest, reach(id).state === 'open');
    case 'host': {
      const [wire] = graph.into(id);
      return hostFact(content.element, wire && graph.sketches.get(wire.from)?.name);
    }
  }
};

const faceOf = (scope: HostScope, sketch: Sketch): CardFace => {
  const { content } = sketch;
  if (isAbsent(sketch)) return 'ghost';
  if (content.kind === 'host') return hostFace(scope, content.element);
  if (content.kind !== 'guest') return 'plain';
  const { pending } = content.guest.nic.facts;
  if (pending === 'remove') return 'removing';
  return pending === 'add' || content.guest.presence === 'arriving' ? 'pending' : 'plain';
};

/** What a policy wants, or wants to be gone. */
const hostFace = ({ map }: HostScope, element: Element): CardFace => {
  if (isPlanned(element)) return 'pending';
  return isLeaving(map, element.id) ? 'removing' : 'plain';
};
