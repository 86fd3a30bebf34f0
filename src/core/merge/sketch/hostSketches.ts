import type { Element } from '../../model/element';
import { ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { LinkRule } from '../../model/link';
import type { HostScope } from '../scope/hostScope';
import { laneOf } from './laneOf';
import type { Sketch } from './sketch';

/** Cards of the host itself and of what its cables and addresses lead to; one element may stand on a card with others. */
export const hostSketches = (scope: HostScope): readonly Sketch[] => {
  const shown = scope.elements.filter((element) => isShown(scope, element));
  const ids = new Set(shown.map(({ id }) => id));
  const lodgers = lodgersByHost(scope, ids);
  return [...shown, ...outsideElements(scope, ids)].flatMap((element) => {
    const lane = laneOf(element.kind);
    if (lane === undefined) return [];
    const elements = [element.id, ...(lodgers.get(element.id) ?? [])];
    const { id, kind, name } = element;
    return [{ id, lane, kind, name, elements, content: { kind: 'host', element } }];
  });
};

const isShown = (scope: HostScope, element: Element): boolean => {
  switch (element.kind) {
    case 'ovsBridge':
      return element.facts.role !== 'br-int' || scope.showsBrInt;
    case 'mgmtPort':
    case 'tunnel':
    case 'defaultGateway':
      return scope.plumbing;
    case 'ovsInternal':
      return lodgingOf(scope, element) === undefined && (scope.plumbing || element.facts.controller !== 'br-int');
    case 'otherIface':
      if (isWorkload(element) || element.facts.type === 'loopback') return false;
      return scope.plumbing || hasLinks(scope, element.id);
    case 'vrf':
      return scope.plumbing || isVrfInUse(scope, element.id);
    case 'vf':
    case 'ovsPatch':
    case 'nodeResource':
      return false;
    default:
      return laneOf(element.kind) !== undefined;
  }
};

/** Legs of pods and VMs: many, unnamed, and told by the VM NICs already. */
const isWorkload = ({ name, facts, missing }: Element): boolean =>
  /^([0-9a-f]{15}|(vnet|veth|tap).*)$/.test(name) || (!missing && 'type' in facts && facts.type === 'veth');

/** Links that give an interface a place in the wiring. */
const wiring: ReadonlySet<LinkRule> = new Set<LinkRule>([
  ...(['L-01', 'L-02', 'L-03', 'L-04', 'L-05', 'L-06', 'L-07', 'L-13', 'L-14', 'L-15'] as const),
  ...(['L-35', 'L-36', 'L-37', 'L-38'] as const),
]);

const hasLinks = ({ map }: HostScope, id: ElementId): boolean =>
  [...(map.from.get(id) ?? []), ...(map.to.get(id) ?? [])].some(({ rule }) => wiring.has(rule));

/** OVN makes a VRF on every node for each primary network, used there or not. */
const isVrfInUse = ({ map, units, unitOf }: HostScope, id: ElementId): boolean => {
  const networks = (map.from.get(id) ?? []).flatMap(({ to }) => unitOf.get(to) ?? []);
  if (networks.some((unit) => units.includes(unit))) return true;
  const ports = (map.to.get(id) ?? []).flatMap(({ rule, from }) =>
    rule === 'L-07' ? (map.elements.get(from) ?? []) : [],
  );
  return ports.some(({ kind }) => kind !== 'mgmtPort') || (ports.length === 0 && networks.length === 0);
};

/** The bridge that an internal port, a patch port or a VM's leg is plugged into, the NIC that a virtual function is cut from. */
const lodgingOf = ({ map, elements, node }: HostScope, element: Element): ElementId | undefined => {
  const { id } = element;
  if (element.kind === 'vf') {
    const [, place] = /^vf:(.*)\/[^/]*$/.exec(id) ?? [];
    return elements.find((other) => other.id === `link:${place ?? ''}`)?.id;
  }
  if (element.kind === 'ovsPatch') {
    const { controller } = element.facts;
    return controller === undefined ? undefined : ovsBridgeId(node, controller);
  }
  return map.from.get(id)?.find(({ rule }) => rule === 'L-03' || rule === 'L-11')?.to;
};

const lodgersByHost = (
  scope: HostScope,
  shown: ReadonlySet<ElementId>,
): ReadonlyMap<ElementId, readonly ElementId[]> => {
  const lodgers = new Map<ElementId, ElementId[]>();
  for (const element of scope.elements) {
    if (shown.has(element.id) || !canLodge(element)) continue;
    const host = lodgingOf(scope, element);
    if (host === undefined) continue;
    const list = lodgers.get(host);
    if (list) list.push(element.id);
    else lodgers.set(host, [element.id]);
  }
  return lodgers;
};

const canLodge = ({ kind }: Element): boolean =>
  kind === 'ovsInternal' || kind === 'ovsPatch' || kind === 'vf' || kind === 'otherIface';

/** Switch ports, the machine network, pools of virtual functions: they belong to no node but are linked to this one. */
const outsideElements = (scope: HostScope, shown: ReadonlySet<ElementId>): readonly Element[] => {
  const { map, elements, units } = scope;
  const found = new Map<ElementId, Element>();
  const add = (id: ElementId, kinds: readonly Element['kind'][]): void => {
    const element = map.elements.get(id);
    if (element && kinds.includes(element.kind) && !shown.has(id)) found.set(id, element);
  };
  for (const { id } of elements) {
    for (const { from } of map.to.get(id) ?? []) add(from, ['lldpNeighbor', 'machineNetwork']);
    if (scope.plumbing) for (const { to } of map.from.get(id) ?? []) add(to, ['podNetwork', 'serviceNetwork']);
  }
  for (const { from } of units.flatMap((unit) => unit.elements.flatMap(({ id }) => map.to.get(id) ?? []))) {
    add(from, ['nodeResource']);
  }
  for (const { from } of scope.guests.flatMap(({ nic }) => map.to.get(nic.id) ?? [])) add(from, ['podNetwork']);
  return [...found.values()];
};
