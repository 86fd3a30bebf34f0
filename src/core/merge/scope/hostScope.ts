import type { Element, ElementOf } from '../../model/element';
import { k8sNodeId } from '../../model/elementId';
import type { NetworkMap } from '../../model/networkMap';
import type { PictureOptions } from '../picture';
import { guestsOf } from './guests';
import type { Guest } from './guests';
import { mapIndex } from './mapIndex';
import type { NetworkUnit, NetworkUnits } from './networkUnits';

/** What one host has to do with: everything its picture is drawn from. */
export type HostScope = {
  readonly map: NetworkMap;
  readonly node: string;
  readonly k8sNode: ElementOf<'k8sNode'> | undefined;
  readonly elements: readonly Element[];
  /** Drawn VM NICs. */
  readonly guests: readonly Guest[];
  /** VM NICs of the pod network that are folded away. */
  readonly podGuests: readonly Guest[];
  readonly units: readonly NetworkUnit[];
  readonly unitOf: NetworkUnits;
  readonly plumbing: boolean;
  /** The pod network and OVN's own bridge are drawn. */
  readonly showsPodNetwork: boolean;
  /** An overlay network has VM NICs here, so that br-int is a part of their path. */
  readonly showsBrInt: boolean;
};

/** Key of the fold that holds the VM NICs of the pod network. */
export const podNetworkFold = 'pod-network';

/** Only networks that this host carries or that a VM which belongs here uses. */
export const hostScope = (map: NetworkMap, { node, plumbing, open }: PictureOptions): HostScope => {
  const index = mapIndex(map);
  const elements = index.onNode(node);
  const all = guestsOf(map, index, node);
  const showsPodNetwork = plumbing || open.has(podNetworkFold);
  const guests = showsPodNetwork ? all : all.filter(({ onPodNetwork }) => !onPodNetwork);
  const units = new Set([...carriedUnits(map, index.units, elements), ...usedUnits(map, index.units, guests)]);
  const k8sNode = map.elements.get(k8sNodeId(node));
  return {
    map,
    node,
    k8sNode: k8sNode?.kind === 'k8sNode' ? k8sNode : undefined,
    elements,
    guests,
    podGuests: showsPodNetwork ? [] : all.filter(({ onPodNetwork }) => onPodNetwork),
    units: [...units],
    unitOf: index.units,
    plumbing,
    showsPodNetwork,
    showsBrInt: showsPodNetwork || [...units].some(isOverlayUnit) || isMapped(map, elements),
  };
};

/** Links by which a host carries a network whether or not a VM uses it there. */
const carrying: ReadonlySet<string> = new Set(['L-30', 'L-31', 'L-35', 'L-36', 'L-37', 'L-38']);

const carriedUnits = (map: NetworkMap, unitOf: NetworkUnits, elements: readonly Element[]) =>
  elements
    .filter(({ missing }) => missing === undefined)
    .flatMap(({ id }) => map.from.get(id) ?? [])
    .flatMap(({ rule, to }) => (carrying.has(rule) ? unitAt(unitOf, to) : []));

const usedUnits = (map: NetworkMap, unitOf: NetworkUnits, guests: readonly Guest[]) =>
  guests.flatMap(({ nic }) => (map.to.get(nic.id) ?? []).flatMap(({ from }) => unitAt(unitOf, from)));

const unitAt = (unitOf: NetworkUnits, id: Element['id']): readonly NetworkUnit[] => {
  const unit = unitOf.get(id);
  return unit ? [unit] : [];
};

const isOverlayUnit = ({ elements }: NetworkUnit): boolean =>
  elements.some(({ facts }) => facts.topology === 'layer2' || facts.topology === 'layer3');

/** A mapping to br-int is a mistake, and one that must be seen. */
const isMapped = (map: NetworkMap, elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      element.kind === 'ovsBridge' &&
      element.facts.role === 'br-int' &&
      (map.from.get(element.id) ?? []).some(({ rule }) => rule === 'L-12'),
  );
