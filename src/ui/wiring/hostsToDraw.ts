import { hostNames } from '../../core/merge/hostNames';
import { compareText } from '../../core/model/createNetworkMap';
import type { NetworkMap } from '../../core/model/networkMap';
import { nodeOfScope } from '../hooks/mapAddress';

/**
 * The hosts that can be drawn. Whoever may read neither nodes nor their network state still sees the networks and VMs of
 * the hosts that the VMs name.
 */
export const hostsToDraw = (map: NetworkMap): readonly string[] => {
  const hosts = hostNames(map);
  if (hosts.length > 0) return hosts;
  return [...runningNodes(map)].sort(compareText);
};

/** The host that the URL names, if there is one, else the first that runs a VM, else the first. */
export const hostInScope = (
  map: NetworkMap,
  hosts: readonly string[],
  scope: string | undefined,
): string | undefined => {
  const named = scope === undefined ? undefined : nodeOfScope(scope);
  if (named !== undefined && hosts.includes(named)) return named;
  const running = runningNodes(map);
  return hosts.find((host) => running.has(host)) ?? hosts[0];
};

const runningNodes = (map: NetworkMap): ReadonlySet<string> =>
  new Set(
    [...map.elements.values()].flatMap((element) =>
      element.kind === 'vm' && element.facts.runs !== undefined ? [element.facts.runs] : [],
    ),
  );
