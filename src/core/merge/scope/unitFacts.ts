import { linkId, ovsBridgeId, podNetworkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ElementKind } from '../../model/elementKind';
import type { NetworkMap } from '../../model/networkMap';
import type { NetworkElement, NetworkUnit } from './networkUnits';

/** What the parts of one network say about it together. */
export type UnitFacts = {
  /** `localnet`, `layer2`, `layer3` of an OVN network; undefined for any other. */
  readonly topology: string | undefined;
  /** CNI type; undefined for an OVN network. */
  readonly type: string | undefined;
  readonly physicalNetwork: string | undefined;
  readonly vlan: number | undefined;
  readonly trunk: readonly (readonly [number, number])[];
  /** What a VM gets: without an MTU of its own an OVN network takes the cluster's. */
  readonly mtu: number | undefined;
  readonly isOverlay: boolean;
  /** Why it cannot be used as it stands; `isPartial` when that is so for some of its NADs only. */
  readonly problem: { readonly text: string; readonly isPartial: boolean } | undefined;
  readonly isMissing: boolean;
};

/** Facts of the OVN network first, then of the (C)UDN, then of the NADs. */
export const unitFacts = (map: NetworkMap, { elements }: NetworkUnit): UnitFacts => {
  const [first] = elements;
  const nad = elements.find((element) => element.kind === 'nad');
  const isOvn = first.kind !== 'nad' || nad?.facts.topology !== undefined;
  const topology = firstOf(elements, ({ facts }) => facts.topology);
  const localnet = topology === 'localnet';
  return {
    topology,
    type: isOvn ? undefined : nad?.facts.type,
    physicalNetwork: localnet ? (firstOf(elements, ({ facts }) => facts.physicalNetworkName) ?? first.name) : undefined,
    vlan: firstOf(elements, ({ facts }) => facts.vlan),
    trunk: nad?.facts.trunk ?? [],
    mtu: firstOf(elements, ({ facts }) => facts.mtu) ?? (isOvn ? clusterMtu(map) : undefined),
    isOverlay: isOvn && (topology === 'layer2' || topology === 'layer3'),
    problem: problemOf(elements),
    isMissing: first.missing === true,
  };
};

const problemOf = (elements: readonly NetworkElement[]): UnitFacts['problem'] => {
  const problems = elements.flatMap((element) => (element.kind === 'nad' ? [element.facts.problem] : []));
  const text = problems.find((problem) => problem !== undefined);
  return text === undefined ? undefined : { text, isPartial: problems.includes(undefined) };
};

/** Where a network that is not OVN's hangs on a host: an element of this id, should it exist. */
export type Landing = { readonly id: ElementId; readonly kind: ElementKind; readonly name: string };

/**
 * Undefined = the configuration names nothing that must stand on the host: SR-IOV's names nothing there, and a host device
 * leaves the host for as long as a pod has it.
 */
export const landingOf = ({ elements }: NetworkUnit, node: string): Landing | undefined => {
  const [first] = elements;
  if (first.kind !== 'nad') return undefined;
  const { type, bridge, master } = first.facts;
  if (bridge !== undefined) {
    return type === 'ovs'
      ? { id: ovsBridgeId(node, bridge), kind: 'ovsBridge', name: bridge }
      : { id: linkId(node, bridge), kind: 'linuxBridge', name: bridge };
  }
  if (master === undefined || type === 'host-device') return undefined;
  return { id: linkId(node, master), kind: 'otherIface', name: master };
};

const firstOf = <V>(
  elements: readonly NetworkElement[],
  read: (element: NetworkElement) => V | undefined,
): V | undefined => elements.map(read).find((value) => value !== undefined);

const clusterMtu = (map: NetworkMap): number | undefined => {
  const podNetwork = map.elements.get(podNetworkId());
  return podNetwork?.kind === 'podNetwork' ? podNetwork.facts.mtu : undefined;
};
