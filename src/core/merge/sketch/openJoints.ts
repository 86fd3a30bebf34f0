import { msg } from '../../message';
import type { Message } from '../../message';
import { mappingId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { HostScope } from '../scope/hostScope';
import { landingOf } from '../scope/unitFacts';
import { carriesNetwork } from './carriesNetwork';
import { laneOf } from './laneOf';
import { sketchGraph } from './sketch';
import type { Sketch, SketchGraph, SketchWire } from './sketch';

/**
 * Adds a ghost wherever a path to the switch ends too early: the mapping, bridge or interface that a network needs, the
 * bridge that a mapping names, the NIC of a bridge. Nothing is added where the host's wiring could not be read.
 */
export const withOpenJoints = (scope: HostScope, graph: SketchGraph): SketchGraph => {
  if (scope.k8sNode?.facts.wiring !== 'read') return graph;
  const joints = [...graph.sketches.values()].flatMap((sketch) => jointAt(scope, graph, sketch) ?? []);
  const ghosts = new Map(joints.map(({ ghost }) => [ghost.id, ghost]));
  for (const { ghost } of joints) if (isGrave(ghost)) ghosts.set(ghost.id, ghost);
  const sketches = [...graph.sketches.values(), ...[...ghosts.values()].filter(({ id }) => !graph.sketches.has(id))];
  const wires = joints.map(({ ghost, to }): SketchWire => ({ from: ghost.id, to, links: [] }));
  return sketchGraph(sketches, [...graph.wires, ...wires]);
};

type Joint = { readonly ghost: Sketch; readonly to: string };

const isGrave = ({ content }: Sketch): boolean => content.kind === 'ghost' && content.grave;

const jointAt = (scope: HostScope, graph: SketchGraph, sketch: Sketch): Joint | undefined => {
  if (graph.into(sketch.id).length > 0) return undefined;
  const { content } = sketch;
  if (content.kind === 'network') return networkJoint(scope, sketch, content);
  if (content.kind !== 'host' || content.element.missing) return undefined;
  const { element } = content;
  if (element.kind === 'bridgeMapping') return mappingJoint(scope, graph, { sketch, bridge: element.facts.bridge });
  if (element.kind === 'ovsBridge' || element.kind === 'linuxBridge') {
    const { role, portsKnown } = element.facts;
    return role !== 'br-int' && portsKnown && carriesNetwork(graph, sketch.id) ? uplinkJoint(scope, sketch) : undefined;
  }
  return undefined;
};

const networkJoint = (
  scope: HostScope,
  { id, name }: Sketch,
  { unit, facts }: Extract<Sketch['content'], { kind: 'network' }>,
): Joint | undefined => {
  const { node } = scope;
  if (facts.isMissing || facts.isOverlay) return undefined;
  if (facts.physicalNetwork !== undefined) {
    if (scope.k8sNode?.facts.mappingsKnown !== true) return undefined;
    const physnet = facts.physicalNetwork;
    const reason = msg('{{node}} has no bridge mapping for {{physnet}}, which {{network}} needs.', {
      ...{ node, physnet, network: name },
    });
    const place = { id: mappingId(node, physnet), kind: 'bridgeMapping', name: physnet } as const;
    return { ghost: ghostSketch({ ...place, reason, node, grave: true }), to: id };
  }
  const landing = landingOf(unit, node);
  if (!landing) return undefined;
  const reason = msg('{{name}}, which {{network}} needs, does not exist on {{node}}.', {
    ...{ name: landing.name, network: name, node },
  });
  return { ghost: ghostSketch({ ...landing, reason, node, grave: true }), to: id };
};

const mappingJoint = (
  { node }: HostScope,
  graph: SketchGraph,
  { sketch, bridge }: { readonly sketch: Sketch; readonly bridge: string | undefined },
): Joint | undefined => {
  if (bridge === undefined) return undefined;
  const reason = msg('{{node}} maps {{physnet}} to {{bridge}}, and there is no such bridge.', {
    ...{ node, physnet: sketch.name, bridge },
  });
  const place = { id: ovsBridgeId(node, bridge), kind: 'ovsBridge', name: bridge } as const;
  return { ghost: ghostSketch({ ...place, reason, node, grave: carriesNetwork(graph, sketch.id) }), to: sketch.id };
};

const uplinkJoint = ({ node }: HostScope, { id, name }: Sketch): Joint => ({
  ghost: {
    id: `no-uplink:${id.replaceAll(':', '/')}`,
    lane: 'nic',
    kind: 'nic',
    name: 'No NIC',
    elements: [],
    content: {
      kind: 'ghost',
      heading: msg('No NIC'),
      fact: msg('on {{bridge}}', { bridge: name }),
      reason: msg('{{bridge}} on {{node}} is not connected to any NIC.', { bridge: name, node }),
      grave: true,
    },
  },
  to: id,
});

type Place = {
  readonly id: ElementId;
  readonly kind: Sketch['kind'];
  readonly name: string;
  readonly node: string;
  readonly reason: Message;
  readonly grave: boolean;
};

const ghostSketch = ({ id, kind, name, node, reason, grave }: Place): Sketch => ({
  id,
  lane: laneOf(kind) ?? 'nic',
  kind,
  name,
  elements: [id],
  content: { kind: 'ghost', fact: msg('not on {{node}}', { node }), reason, grave },
});
