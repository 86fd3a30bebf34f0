import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { modeOf } from '../../view/vlanAllowed';
import type { Rule, RuleFinding } from '../rule';
import { networksText } from './bearsOn';
import { portPath } from './portEvidence';
import { isBrExUplink, passes, uplinkBearsOn, usedUplinks, vidsOf } from './usedBridges';
import type { UsedUplink } from './usedBridges';
import { rangesText, vlansText } from './vlanTexts';

/** An uplink of an OVS bridge whose list of VLANs lacks one that a network needs (domain D-124). */
export const vlanNotOnTrunk: Rule = {
  id: 'd-124-vlan-not-on-trunk',
  code: 'D-124',
  severities: ['error', 'warning'],
  scope: 'port',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('Uplink {{port}} of {{bridge}} on {{node}} does not let VLAN {{vlans}} through.'),
  message: msg('The port carries {{allowed}} only, so that VMs of {{networks}} reach nothing from {{node}}.'),
  why: msg(
    'A port of an OVS bridge may carry a list of VLANs. OVS drops what is not on it before it gets to the cable, untagged frames too unless the list has 0.',
  ),
  remedy: msg(
    'Add VLAN {{vlans}} to trunk-tags of port {{port}} in the policy that makes {{bridge}}, or leave its vlan block out.',
  ),
  find: (view) =>
    usedUplinks(view).flatMap((used) => {
      const isTrunk = used.uplink.on.type === 'ovs-bridge' && modeOf(used.uplink.port.vlan ?? {}) === 'trunk';
      return isTrunk ? findings(view, used) : [];
    }),
};

const findings = (view: ClusterView, used: UsedUplink): readonly RuleFinding[] => {
  const { uplink, host } = used;
  const blocked = used.nads.filter((nad) => passes(uplink, nad) === 'no');
  if (blocked.length === 0) return [];
  const allowed = rangesText(uplink.port.vlan?.trunkTags ?? []);
  const vids = vidsOf(blocked);
  const values = {
    ...{ port: uplink.name, bridge: uplink.on.name, node: host.node, allowed },
    ...{ vlans: vlansText(vids.filter((vid) => vid !== 0)), networks: networksText(blocked) },
  };
  return [
    {
      kind: 'finding',
      at: uplinkBearsOn(view, used, blocked),
      severity: isBrExUplink(used) ? 'warning' : 'error',
      values,
      ...(vids.includes(0) ? untagged(values) : {}),
      evidence: [{ object: host.object, path: `${portPath(uplink.on, uplink)}.vlan.trunk-tags`, value: allowed }],
    },
  ];
};

/** Other words where untagged frames are among those that are dropped. */
const untagged = (values: RuleFinding['values']): Pick<RuleFinding, 'title' | 'remedy'> => ({
  title:
    values['vlans'] === ''
      ? msg('Uplink {{port}} of {{bridge}} on {{node}} does not let untagged frames through.', values)
      : msg(
          'Uplink {{port}} of {{bridge}} on {{node}} lets neither VLAN {{vlans}} nor untagged frames through.',
          values,
        ),
  remedy: msg(
    'Leave the vlan block of port {{port}} out in the policy that makes {{bridge}}, or list what {{networks}} needs; 0 in trunk-tags stands for untagged.',
    values,
  ),
});
