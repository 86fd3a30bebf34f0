import { msg } from '../../message';
import type { Rule } from '../rule';
import { namesText } from '../said/namesText';
import { bearsOn } from './bearsOn';
import { usedBridges } from './usedBridges';

/** A Linux bridge of VMs that takes part in spanning tree (domain D-134). */
export const linuxBridgeStp: Rule = {
  id: 'd-134-linux-bridge-stp',
  code: 'D-134',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{bridge}} on {{node}} takes part in spanning tree.'),
  message: msg(
    'A switch port with BPDU guard shuts {{ports}} off, and after each change frames wait for about 30 seconds.',
  ),
  why: msg(
    'A bridge with spanning tree sends BPDUs to the switch. Ports for hosts usually do not expect them: BPDU guard takes the port down at the first one. With one uplink there is no loop that spanning tree could break.',
  ),
  remedy: msg('Set stp.enabled to false for {{bridge}} in the policy that makes it.'),
  find: (view) =>
    usedBridges(view).flatMap((used) => {
      const { bridge, host } = used;
      if (bridge.kind !== 'linux' || bridge.entry.bridge?.stp !== true || bridge.uplinks.length === 0) return [];
      return {
        kind: 'finding',
        at: bearsOn(view, [bridge.id], used),
        values: { bridge: bridge.name, node: host.node, ports: namesText(bridge.uplinks.map(({ name }) => name)) },
        evidence: [{ object: host.object, path: `${bridge.entry.path}.bridge.options.stp.enabled`, value: true }],
      };
    }),
};
