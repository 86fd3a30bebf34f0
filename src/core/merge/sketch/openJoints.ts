import { msg } from '../../message';
import type { Message } from '../../message';
import { asElementId, mappingId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { HostScope } from '../scope/hostScope';
import type { NetworkUnit } from '../scope/networkUnits';
import { landingOf } from '../scope/unitFacts';
import type { Landing } from '../scope/unitFacts';
import { needsSwitch } from './needsSwitch';
import { laneOf } from './laneOf';
import { sketchGraph } from './sketch';
import type { Sketch, SketchGraph, SketchWire } from './sketch';

/**
 * Adds a ghost wherever a path to the switch ends too early: the mapping, bridge or interface that a network needs, the
 * NIC of a bridge. Nothing is added where the host's wiring could not be read.
 */
export const withOpenJoints = (scope: HostScope, graph: SketchGraph): SketchGraph => {
  if (scope.k8sNode?.facts.wiring !== 'read') return graph;
  const joints = [...graph.sketches.values()].flatMap((sketch) => jointAt(scope, graph, sketch) ?? []);
  const ghosts = new Map(joints.map(({ ghost }) => [ghost.id, ghost]));
  const sketches = [...graph.sketches.values(), ...[...ghosts.values()].filter(({ id }) => !graph.sketches.has(id))];
  const wires = joints.map(({ ghost, to, links = [] }): SketchWire => ({ from: ghost.id, to, links }));
  return sketchGraph(sketches, [...graph.wires, ...wires]);
};

/** `links`: where the ghost turns out to be there, what leads from it. */
type Joint = { readonly ghost: Sketch; readonly to: string; readonly links?: readonly Link[] };

const jointAt = (scope: HostScope, graph: SketchGraph, { id, name, content }: Sketch): Joint | undefined => {
  if (graph.into(id).length > 0) return undefined;
  if (content.kind === 'network') {
    const ghost = networkGhost(scope, content);
    return ghost && { ghost, to: id, links: droppedLinks(content.unit, ghost.id) };
  }
  if (content.kind !== 'host' || content.element.missing) return undefined;
  const { element } = content;
  if (element.kind !== 'ovsBridge' && element.kind !== 'linuxBridge') return undefined;
  const { role, portsKnown } = element.facts;
  if (role === 'br-int' || !portsKnown || !needsSwitch(scope.map, graph, id)) return undefined;
  return { ghost: uplinkGhost(id, name, scope.node), to: id };
};

/** A NAD that its network dropped has no link of its own, yet it names the mapping it would be on. */
const droppedLinks = ({ elements: [first] }: NetworkUnit, mapping: string): readonly Link[] => {
  const from = first.kind === 'nad' && first.facts.topology !== undefined ? asElementId(mapping) : undefined;
  return from === undefined ? [] : [{ from, to: first.id, rule: 'L-30', state: 'inferred' }];
};

const networkGhost = (
  { node, k8sNode }: HostScope,
  { unit, facts }: Extract<Sketch['content'], { kind: 'network' }>,
): Sketch | undefined => {
  if (facts.isMissing || facts.isOverlay) return undefined;
  const { physicalNetwork: physnet } = facts;
  if (physnet === undefined) {
    const landing = landingOf(unit, node);
    const reason = landing && msg('{{name}} does not exist on {{node}}.', { name: landing.name, node });
    return reason && ghostSketch(landing, node, reason);
  }
  if (k8sNode?.facts.mappingsKnown !== true) return undefined;
  const reason = msg('{{node}} has no bridge mapping for {{physnet}}.', { node, physnet });
  return ghostSketch({ id: mappingId(node, physnet), kind: 'bridgeMapping', name: physnet }, node, reason);
};

const uplinkGhost = (id: string, bridge: string, node: string): Sketch => ({
  id: `no-uplink:${id.replaceAll(':', '/')}`,
  lane: 'nic',
  kind: 'nic',
  name: 'No NIC',
  elements: [],
  content: {
    kind: 'ghost',
    heading: msg('No NIC'),
    fact: msg('on {{bridge}}', { bridge }),
    reason: msg('{{bridge}} on {{node}} is not connected to any NIC.', { bridge, node }),
  },
});

const ghostSketch = ({ id, kind, name }: Landing, node: string, reason: Message): Sketch => ({
  id,
  lane: laneOf(kind) ?? 'nic',
  kind,
  name,
  elements: [id],
  content: { kind: 'ghost', fact: msg('not on {{node}}', { node }), reason },
});
