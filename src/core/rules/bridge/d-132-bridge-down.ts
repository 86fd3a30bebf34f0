import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView } from '../../view/hostView';
import type { Rule, RuleFinding } from '../rule';
import { bearsOn } from './bearsOn';
import type { Concerned } from './bearsOn';
import { usedBridges } from './usedBridges';

/** A bridge in use, or its uplink, that is down (domain D-132). */
export const bridgeDown: Rule = {
  id: 'd-132-bridge-down',
  code: 'D-132',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState'],
  title: msg('{{name}} is down on {{node}}.'),
  message: msg('NetworkManager knows it, but has not activated it; what is plugged into {{bridge}} may reach nothing.'),
  why: msg(
    'Down means that no connection profile is active for the interface: somebody took it down, its profile was lost, or it could not be brought up at boot. It says nothing about the cable.',
  ),
  remedy: msg('Apply the policy that makes {{bridge}} once more, and look into the log of NetworkManager on {{node}}.'),
  find: (view) => {
    const found = new Map<ElementId, RuleFinding>();
    for (const one of bridgesInUse(view))
      for (const finding of findings(view, one)) if (!found.has(finding.at[0])) found.set(finding.at[0], finding);
    return [...found.values()];
  },
};

type InUse = Concerned & { readonly bridge: BridgeView };

/** Those of NADs, those that are mapped, and br-ex: other bridges of a host may well be down. */
const bridgesInUse = (view: ClusterView): readonly InUse[] => {
  const used = new Map(usedBridges(view).map((one) => [one.bridge.id, one]));
  return view.hosts().flatMap((host) => {
    const mapped = new Set(host.host.mappings?.values());
    return host.bridges.flatMap((bridge): readonly InUse[] => {
      const isMeant = bridge.name === 'br-ex' || (bridge.kind === 'ovs' && mapped.has(bridge.name));
      return [used.get(bridge.id) ?? (isMeant ? { host, bridge, nads: [], here: [] } : [])].flat();
    });
  });
};

const findings = (view: ClusterView, { bridge, ...concerned }: InUse): readonly RuleFinding[] => {
  const { host } = concerned;
  const uplinks = bridge.uplinks.flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []));
  return [{ id: bridge.id, entry: bridge.entry }, ...uplinks]
    .filter(({ entry }) => entry.state === 'down')
    .map(({ id, entry }) => ({
      kind: 'finding',
      at: bearsOn(view, [id, bridge.id], concerned),
      values: { name: entry.name, bridge: bridge.name, node: host.node },
      evidence: [{ object: host.object, path: `${entry.path}.state`, value: 'down' }],
    }));
};
