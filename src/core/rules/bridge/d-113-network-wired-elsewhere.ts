import { msg } from '../../message';
import { mappingId, ovsBridgeId } from '../../model/elementId';
import type { Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { mappingEvidence } from './mappingEvidence';
import { wiredNics } from './networkPatch';
import type { WiredNic } from './networkPatch';

/** A network that hangs on another bridge than the one it is mapped to (domain D-113). */
export const networkWiredElsewhere: Rule = {
  id: 'd-113-network-wired-elsewhere',
  code: 'D-113',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachineInstance'],
  title: msg('{{network}} is still wired to {{old}} on {{node}}, not to {{bridge}}.'),
  message: msg('NIC {{nic}} of {{vm}} sends by {{old}}, while {{localnet}} is mapped to {{bridge}} now.'),
  why: msg(
    'A mapping can be changed while VMs use it. OVN may then keep the network on the bridge it was on, and VMs of one network are on different wires on different nodes.',
  ),
  remedy: msg(
    'Restart or migrate the VMs of {{network}} on {{node}}, or map {{localnet}} to {{old}} again. If it stays so look into the log of ovn-controller.',
  ),
  find: (view) =>
    wiredNics(view)
      .filter(({ wired, mapped }) => wired.length > 0 && !wired.includes(mapped))
      .map(finding),
};

const finding = ({ nic, nad, network, host, localnet, mapped, patch, wired }: WiredNic): RuleFinding => ({
  kind: 'finding',
  at: [
    nic.id,
    mappingId(host.node, localnet),
    ...[mapped, ...wired].map((name) => ovsBridgeId(host.node, name)),
    host.id,
    nad.id,
  ],
  values: {
    ...{ network, node: host.node, localnet, bridge: mapped, old: namesText(wired) },
    ...{ nic: nic.name, vm: nic.vm.place },
  },
  evidence: [
    mappingEvidence(host),
    ...wired.map((name) => ({
      object: host.object,
      path: `status.currentState.interfaces[name=${name}].bridge.port`,
      value: patch,
    })),
    { object: nic.object, path: nic.path, value: nad.place },
  ],
});
