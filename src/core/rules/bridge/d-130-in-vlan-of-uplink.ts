import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { Rule, RuleFinding } from '../rule';
import { networksText } from './bearsOn';
import { vlanEvidence, vlanOf } from './stackedVlan';
import { uplinkBearsOn, usedUplinks, vidOf } from './usedBridges';
import type { UsedUplink } from './usedBridges';

/** An untagged network on a bridge whose uplink is a VLAN interface (domain D-130). */
export const inVlanOfUplink: Rule = {
  id: 'd-130-in-vlan-of-uplink',
  code: 'D-130',
  severities: ['info'],
  scope: 'port',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('VMs of {{networks}} are in VLAN {{outer}} on {{node}}.'),
  message: msg(
    'The network itself has no VLAN; {{bridge}} leads to the switch by {{port}}, which is in VLAN {{outer}}.',
  ),
  why: msg(
    'One bridge for each VLAN is a sound design: the host puts the tag on, and networks on the bridge are written without one. The VLAN is then found at the host only, not in the definition.',
  ),
  remedy: msg('Nothing needs to change if VLAN {{outer}} is meant.'),
  find: (view) => usedUplinks(view).flatMap((used) => findings(view, used)),
};

const findings = (view: ClusterView, used: UsedUplink): readonly RuleFinding[] => {
  const { uplink, host } = used;
  const vlan = vlanOf(uplink);
  const untagged = used.nads.filter((nad) => vidOf(nad) === 0);
  if (!vlan || untagged.length === 0) return [];
  return [
    {
      kind: 'finding',
      at: uplinkBearsOn(view, used, untagged),
      values: {
        ...{ networks: networksText(untagged), outer: vlan.id, node: host.node },
        ...{ bridge: uplink.on.name, port: uplink.name },
      },
      evidence: vlanEvidence(host.object, vlan),
    },
  ];
};
