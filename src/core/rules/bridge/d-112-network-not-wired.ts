import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView } from '../../view/hostView';
import type { Rule, RuleFinding } from '../rule';
import { mappingEvidence } from './mappingEvidence';
import { arrivalOf, listedBridge, stateTimes, wiredNics } from './networkPatch';
import type { WiredNic } from './networkPatch';
import { portListEvidence } from './portEvidence';

/** A VM that has run for a while on a network that OVN has not plugged into its bridge (domain D-112). */
export const networkNotWired: Rule = {
  id: 'd-112-network-not-wired',
  code: 'D-112',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachineInstance'],
  title: msg('OVN has not wired {{network}} to {{bridge}} on {{node}}.'),
  message: msg(
    '{{vm}} runs there with NIC {{nic}} for {{minutes}} minutes, but {{bridge}} has no port {{patch}}: no traffic leaves the node.',
  ),
  why: msg(
    'When the first VM or pod of a localnet network starts on a node, OVN joins its own bridge and the mapped one by a pair of patch ports. Without the pair the network ends inside the node, although mapping and bridge are in order.',
  ),
  remedy: msg(
    'Look for events InvalidConfig of {{nad}}, and into the logs of ovnkube-node and ovn-controller on {{node}}.',
  ),
  find: (view) => {
    const times = stateTimes(view);
    return wiredNics(view).flatMap((wired) => {
      const bridge = listedBridge(wired.host, wired.mapped);
      const since = arrivalOf(wired.nic);
      if (!bridge || since === undefined || wired.wired.includes(bridge.name)) return [];
      const isSettled = view.now - since > grace && (times.get(wired.host.node) ?? 0) > since;
      return isSettled ? [finding(view, wired, { bridge, since })] : [];
    });
  },
};

/** What OVN is given to do its work, in milliseconds. */
const grace = 120_000;

const finding = (
  view: ClusterView,
  { nic, nad, network, host, localnet, patch }: WiredNic,
  { bridge, since }: { readonly bridge: BridgeView; readonly since: number },
): RuleFinding => ({
  kind: 'finding',
  at: [nic.id, mappingId(host.node, localnet), bridge.id, host.id, nad.id],
  values: {
    ...{ network, bridge: bridge.name, node: host.node, vm: nic.vm.place, nic: nic.name, nad: nad.place, patch },
    minutes: Math.floor((view.now - since) / 60_000),
  },
  evidence: [mappingEvidence(host), portListEvidence(bridge), { object: nic.object, path: nic.path, value: nad.place }],
});
