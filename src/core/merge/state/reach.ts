import { msg } from '../../message';
import type { Message } from '../../message';
import type { HostScope } from '../scope/hostScope';
import { isPlanned } from '../sketch/isPlanned';
import type { Sketch, SketchGraph, SketchWire } from '../sketch/sketch';
import { tagAbove } from '../tagAbove';
import type { Tag } from '../tagAbove';
import type { NetworkTag } from './networkTags';

/**
 * How far towards the switch a card's path was seen. `ok`: to a NIC with carrier. `noLink`: it ends at NICs without one, or
 * at a port that does not let its VLAN through. `open`: it ends too early. `none`: the question does not arise.
 */
export type Reach = {
  readonly state: 'ok' | 'noLink' | 'open' | 'unknown' | 'none';
  readonly reason?: Message | undefined;
};

/** Asks each card once for each tag; a ring of wires counts as not known. */
export const reachOf = (
  scope: HostScope,
  graph: SketchGraph,
  tags: ReadonlyMap<string, NetworkTag>,
): ((id: string) => Reach) => {
  const known = new Map<string, Reach>();
  const ask = (id: string, tag: Tag): Reach => {
    const key = `${tag} ${id}`;
    const found = known.get(key);
    if (found) return found;
    known.set(key, { state: 'unknown' });
    const sketch = graph.sketches.get(id);
    const answer = (sketch && ownReach(scope, sketch)) ?? fromWires(id, tag);
    known.set(key, answer);
    return answer;
  };
  const fromWires = (id: string, tag: Tag): Reach => {
    const wires = graph.into(id).filter(isInForce);
    if (wires.length === 0) {
      const waits = isOverlay(graph, id) && !hasRunningGuest(graph, id);
      return waits ? { state: 'none' } : unwired(scope, graph.sketches.get(id), graph.into(id).length > 0);
    }
    const [first = 'any', ...others] = tags.get(id)?.own ?? [tag];
    const reaches = [first, ...others].map((own) => best(wires.map((wire) => overWire(wire, own))));
    return worst(reaches);
  };
  const overWire = (wire: SketchWire, tag: Tag): Reach => {
    const from = graph.sketches.get(wire.from);
    const to = graph.sketches.get(wire.to);
    const above = tagAbove({ links: wire.links, fromLane: from?.lane }, tag);
    const values = { from: from?.name ?? '', to: to?.name ?? '', vlan: tag, node: scope.node };
    if (typeof tag === 'number' && to?.lane === 'bridge' && isVlanInterface(from)) {
      const reason = msg('{{from}} on {{node}} would send VLAN {{vlan}} inside its own VLAN.', values);
      return { state: 'noLink', reason };
    }
    if (above === undefined) return { state: 'noLink', reason: notCarried(values) };
    const reach = ask(wire.from, above);
    return reach.state === 'ok' && wire.links.every(({ state }) => state === 'inferred')
      ? { state: 'unknown', reason: msg('That {{from}} feeds {{to}} on {{node}} is inferred, not seen.', values) }
      : reach;
  };
  return (id) => ask(id, 'any');
};

type Blocked = { readonly from: string; readonly to: string; readonly node: string; readonly vlan: Tag };

const notCarried = (values: Blocked): Message =>
  values.vlan === 'untagged'
    ? msg('{{from}} on {{node}} does not carry untagged frames to {{to}}.', values)
    : msg('{{from}} on {{node}} does not carry VLAN {{vlan}} to {{to}}.', values);

const isVlanInterface = (sketch: Sketch | undefined): boolean =>
  sketch?.content.kind === 'host' && sketch.content.element.kind === 'vlanIface';

/** OVN has an overlay wherever a VM on it runs, so that before that there is nothing to be asked. */
const isOverlay = ({ sketches }: SketchGraph, id: string): boolean => {
  const content = sketches.get(id)?.content;
  return content?.kind === 'network' && content.facts.isOverlay;
};

const hasRunningGuest = ({ sketches, outOf }: SketchGraph, id: string): boolean =>
  outOf(id).some(({ to }) => {
    const content = sketches.get(to)?.content;
    return content?.kind === 'guest' && content.guest.presence === 'running';
  });

/** A wire that is only wanted leads nowhere yet; the patch of a localnet carries that one network away from the bridge. */
const isInForce = ({ links }: SketchWire): boolean =>
  links.length === 0 || links.some(({ state, patch }) => state !== 'desired' && patch !== 'localnet');

/** What a card says without asking those before it. */
const ownReach = ({ node }: HostScope, { name, content }: Sketch): Reach | undefined => {
  if (content.kind === 'ghost') return { state: 'open', reason: content.reason };
  if (content.kind === 'network') {
    const { isMissing, problem } = content.facts;
    if (problem && !problem.isPartial) return { state: 'unknown', reason: unusable(name, problem.text) };
    if (!isMissing) return undefined;
    return {
      state: 'open',
      reason: msg('{{name}} does not exist.', { name: content.unit.elements[0].id.replace(/^\w+:/, '') }),
    };
  }
  if (content.kind === 'guest') return undefined;
  const { element } = content;
  if (isPlanned(element)) {
    return { state: 'open', reason: msg('{{name}} is wanted on {{node}} and not there yet.', { name, node }) };
  }
  if (element.missing) return { state: 'open', reason: msg('{{name}} does not exist on {{node}}.', { name, node }) };
  if (element.kind === 'bridgeMapping' && element.facts.bridge === 'br-int') {
    return {
      state: 'open',
      reason: msg('{{name}} on {{node}} is mapped to br-int, which leads to no switch.', { name, node }),
    };
  }
  if (element.kind === 'lldpNeighbor') return { state: 'ok' };
  if (element.kind === 'nodeResource') {
    return { state: 'unknown', reason: msg('Which NICs of {{node}} provide {{name}} is not known.', { name, node }) };
  }
  return element.kind === 'nic' ? carrierReach(element.facts.carrier, name, node) : undefined;
};

/** What is wrong with a network's definition. */
export const unusable = (name: string, problem: string): Message =>
  msg('{{name}} cannot be used as it is: {{problem}}', { name, problem });

const carrierReach = (carrier: 'yes' | 'probably-no' | 'unknown', nic: string, node: string): Reach => {
  switch (carrier) {
    case 'yes':
      return { state: 'ok' };
    case 'probably-no':
      return { state: 'noLink', reason: msg('{{nic}} on {{node}} has no link.', { nic, node }) };
    case 'unknown':
      return {
        state: 'unknown',
        reason: msg('It is not known whether {{nic}} on {{node}} has a link.', { nic, node }),
      };
  }
};

/** Nothing leads to it: seldom an answer, never a fault by itself (a fault has a ghost). */
const unwired = (scope: HostScope, sketch: Sketch | undefined, isPlannedFor: boolean): Reach => {
  const { node, k8sNode } = scope;
  if (!sketch || sketch.kind === 'podNetwork' || sketch.kind === 'serviceNetwork') return { state: 'none' };
  const { name, content } = sketch;
  if (content.kind === 'guest')
    return { state: 'unknown', reason: msg('It is not known what {{name}} is attached to.', { name }) };
  if (k8sNode?.facts.wiring !== 'read') {
    return { state: 'unknown', reason: msg('The wiring of {{node}} could not be read.', { node }) };
  }
  if (content.kind !== 'network')
    return sketch.lane === 'bond' ? noLegs(sketch, node) : portsReach(sketch, node, isPlannedFor);
  if (content.facts.physicalNetwork !== undefined) {
    return { state: 'unknown', reason: msg('The bridge mappings of {{node}} are not known.', { node }) };
  }
  return { state: 'unknown', reason: msg('It is not known what carries {{name}} on {{node}}.', { name, node }) };
};

const noLegs = ({ name }: Sketch, node: string): Reach => ({
  state: 'unknown',
  reason: msg('The NICs of {{name}} on {{node}} are not known.', { name, node }),
});

const portsReach = ({ name, content }: Sketch, node: string, isPlannedFor: boolean): Reach => {
  const element = content.kind === 'host' ? content.element : undefined;
  const isBridge = element?.kind === 'ovsBridge' || element?.kind === 'linuxBridge';
  if (!isBridge) return { state: 'none' };
  if (isPlannedFor)
    return { state: 'open', reason: msg('{{name}} on {{node}} is not connected to any NIC yet.', { name, node }) };
  if (element.facts.portsKnown) return { state: 'none' };
  return { state: 'unknown', reason: msg('The ports of {{name}} on {{node}} are not known.', { name, node }) };
};

const byHope: readonly Reach['state'][] = ['ok', 'unknown', 'noLink', 'open', 'none'];

/** One good way is enough. */
const best = (reaches: readonly Reach[]): Reach => pick(reaches, (a, b) => a < b);

/** A trunk is whole only when each of its VLANs is. */
const worst = (reaches: readonly Reach[]): Reach => pick(reaches, (a, b) => a > b);

const pick = (reaches: readonly Reach[], wins: (a: number, b: number) => boolean): Reach => {
  const rank = ({ state }: Reach): number => byHope.indexOf(state);
  return reaches.reduce((chosen, reach) => (wins(rank(reach), rank(chosen)) ? reach : chosen));
};
