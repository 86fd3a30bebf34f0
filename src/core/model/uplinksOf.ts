import type { ElementId } from './elementId';
import type { ElementKind } from './elementKind';
import type { Link } from './link';
import type { NetworkMap } from './networkMap';

/**
 * The elements that lead a bridge to the switch: its ports that are NICs, bonds, VLANs and the like, and those of the bridges
 * that feed it through a patch pair (domain §7.1). In the order of the links; a loop of bridges is walked once.
 */
export const uplinksOf = (map: NetworkMap, bridge: ElementId): readonly ElementId[] => {
  const bridges = new Set([bridge]);
  const uplinks = new Set<ElementId>();
  for (const id of bridges) {
    for (const link of map.to.get(id) ?? []) {
      if (link.rule === 'L-08' && link.patch === 'bridge') bridges.add(link.from);
      if (isUplink(map, link)) uplinks.add(link.from);
    }
  }
  return [...uplinks];
};

/** Kinds of ports that belong to the host or to a workload and lead nowhere. */
const innerPorts: ReadonlySet<ElementKind> = new Set<ElementKind>(['ovsInternal', 'ovsPatch', 'mgmtPort', 'tunnel']);

/** Where OVN-Kubernetes marked one port as the uplink, the bridge's facts name that one alone. */
const isUplink = (map: NetworkMap, { from, to, rule }: Link): boolean => {
  if (rule !== 'L-03' && rule !== 'L-04') return false;
  const port = map.elements.get(from);
  const bridge = map.elements.get(to);
  if (port === undefined || innerPorts.has(port.kind)) return false;
  if (bridge?.kind !== 'ovsBridge' && bridge?.kind !== 'linuxBridge') return false;
  return bridge.facts.portsKnown ? bridge.facts.uplinks.includes(port.name) : port.kind !== 'otherIface';
};
