import { msg } from '../../message';
import type { Message } from '../../message';
import type { Element } from '../../model/element';
import type { BondFacts } from '../../model/factsByKind';
import type { Card, CardStatus } from '../picture';
import type { Guest } from '../scope/guests';
import type { HostScope } from '../scope/hostScope';
import type { NetworkElement } from '../scope/networkUnits';
import type { Sketch, SketchContent, SketchGraph } from '../sketch/sketch';
import { carriesNetwork } from '../sketch/carriesNetwork';
import { isPlanned } from '../sketch/isPlanned';
import { unusable } from './reach';
import type { Reach } from './reach';

/** The mark of a card and why; no mark where nothing can be said. */
export type CardState = Pick<Card, 'status' | 'reasons'>;

/** What a card's state is found in. */
export type Standing = {
  readonly scope: HostScope;
  readonly graph: SketchGraph;
  readonly reachOf: (id: string) => Reach;
};

/** From carrier and from what the map shows; what else may be wrong is for the diagnosis. */
export const cardState = (standing: Standing, sketch: Sketch): CardState => {
  const { content } = sketch;
  const reach = standing.reachOf(sketch.id);
  switch (content.kind) {
    case 'ghost':
      return state('error', [content.reason]);
    case 'network':
      return networkState(standing, content, reach);
    case 'guest':
      return guestState(standing, content.guest, reach);
    case 'host':
      return hostState(standing, sketch, content.element);
  }
};

const state = (status: CardStatus, reasons: readonly (Message | undefined)[] = []): CardState => ({
  status,
  reasons: reasons.filter((reason) => reason !== undefined),
});

const unmarked: CardState = { reasons: [] };

const hostState = (standing: Standing, sketch: Sketch, element: Element): CardState => {
  const reach = standing.reachOf(sketch.id);
  if (isPlanned(element)) return unmarked;
  if (element.missing) return state(carriesNetwork(standing.graph, sketch.id) ? 'error' : 'warning', [reach.reason]);
  switch (element.kind) {
    case 'nic':
      return standing.graph.outOf(sketch.id).length === 0 && reach.state !== 'ok'
        ? unmarked
        : pathState(standing, reach);
    case 'bond':
    case 'ovsBond':
      return bondState(sketch.name, standing.scope.node, element.facts);
    case 'bridgeMapping':
      // To nowhere hurts only when a network uses it.
      if (reach.state !== 'open') return pathState(standing, reach);
      return state(standing.graph.outOf(sketch.id).length > 0 ? 'error' : 'warning', [reach.reason]);
    case 'otherIface':
    case 'ovsInternal':
    case 'mgmtPort':
    case 'tunnel':
    case 'defaultGateway':
    case 'nodeResource':
    case 'serviceNetwork':
      return unmarked;
    default:
      return pathState(standing, reach);
  }
};

const pathState = ({ scope }: Standing, { state: way, reason }: Reach): CardState => {
  switch (way) {
    case 'ok':
      return state('ok');
    case 'noLink':
      return state('warning', [reason]);
    case 'open':
      return state('error', [reason]);
    case 'unknown':
      return state(isForbidden(scope) ? 'notReadable' : 'unknown', [reason]);
    case 'none':
      return unmarked;
  }
};

const isForbidden = ({ map, k8sNode }: HostScope): boolean =>
  k8sNode?.facts.wiring !== 'read' &&
  map.sources.some((source) => source.kind === 'NodeNetworkState' && source.state === 'forbidden');

type Legs = Pick<BondFacts, 'legs' | 'legsUp' | 'legsUnknown' | 'legsInferred'>;

/** Nobody says that members which are only inferred are all. */
const bondState = (bond: string, node: string, { legs, legsUp, legsUnknown, legsInferred }: Legs): CardState => {
  const down = legs - legsUp - legsUnknown;
  const values = { bond, node, down, legs };
  if (legsInferred && down === 0)
    return state('unknown', [msg('The NICs of {{bond}} on {{node}} are not known.', values)]);
  if (legs === 0) return state('error', [msg('{{bond}} on {{node}} has no NICs.', values)]);
  if (down === legs) return state('error', [msg('No NIC of {{bond}} on {{node}} has a link.', values)]);
  if (down > 0)
    return state('warning', [msg('{{down}} of {{legs}} NICs of {{bond}} on {{node}} have no link.', values)]);
  if (legsUnknown > 0) {
    return state('unknown', [msg('It is not known whether all NICs of {{bond}} on {{node}} have a link.', values)]);
  }
  return state('ok');
};

const networkState = (
  standing: Standing,
  { unit, facts }: Extract<SketchContent, { kind: 'network' }>,
  reach: Reach,
): CardState => {
  const name = unit.elements[0].name;
  const path = pathState(standing, reach);
  if (facts.problem && !facts.problem.isPartial) {
    return state('error', [unusable(name, facts.problem.text)]);
  }
  const doubts = [
    facts.problem &&
      msg('Not all definitions of {{name}} can be used: {{problem}}', { name, problem: facts.problem.text }),
    ...unit.elements.map(notCreated),
  ].filter((doubt) => doubt !== undefined);
  if (doubts.length === 0 || path.status === 'error') return path;
  return state('warning', [...doubts, ...path.reasons]);
};

const notCreated = (element: NetworkElement): Message | undefined => {
  if ((element.kind !== 'cudn' && element.kind !== 'udn') || element.facts.created !== false) return undefined;
  const { name } = element;
  const { reason } = element.facts;
  if (reason === undefined) return msg('{{name}} could not be created everywhere.', { name });
  return msg('{{name}} could not be created everywhere: {{reason}}', { name, reason });
};

const guestState = (standing: Standing, { nic, presence }: Guest, reach: Reach): CardState => {
  const path = pathState(standing, reach);
  const { facts } = nic;
  if (presence !== 'running' || facts.pending === 'add') {
    return path.status === 'error' || path.status === 'warning' ? path : unmarked;
  }
  if (path.status !== 'ok') return path;
  const values = { vm: facts.vm, nic: nic.name };
  if (facts.linkState === 'down') return state('warning', [msg('The link of {{vm}} on {{nic}} is down.', values)]);
  if (facts.infoSources.length === 0 && facts.podInterface === undefined) {
    return state('unknown', [msg('The running {{vm}} does not report {{nic}}.', values)]);
  }
  return path;
};
