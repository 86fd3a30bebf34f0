import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { configEvidence } from '../definition/nadFinding';
import type { Rule, RuleFinding } from '../rule';
import { networksText } from './bearsOn';
import { vlanEvidence, vlanOf } from './stackedVlan';
import { uplinkBearsOn, usedUplinks, vidOf, vidsOf } from './usedBridges';
import type { UsedUplink } from './usedBridges';
import { vlansText } from './vlanTexts';

/** A network with a VLAN on a bridge whose uplink is in a VLAN already (domain D-129). */
export const vlanInVlan: Rule = {
  id: 'd-129-vlan-in-vlan',
  code: 'D-129',
  severities: ['error', 'warning'],
  scope: 'port',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('VLAN {{vlans}} would be sent inside VLAN {{outer}} on {{node}}.'),
  message: msg(
    '{{bridge}} leads to the switch by {{port}}, which tags all frames with {{outer}}. The switch does not expect a second tag: VMs of {{networks}} reach nothing.',
  ),
  why: msg(
    'A VLAN interface puts its own tag on every frame. A network that tags as well makes frames with two tags, which ordinary switch ports drop or put into the outer VLAN.',
  ),
  remedy: msg('Leave the VLAN out of {{networks}}, if VLAN {{outer}} is meant, or make a bridge for them on {{base}}.'),
  find: (view) => usedUplinks(view).flatMap((used) => findings(view, used)),
};

/** On br-ex it is another rule (domain D-505). */
const findings = (view: ClusterView, used: UsedUplink): readonly RuleFinding[] => {
  const { uplink, host, bridges } = used;
  const vlan = vlanOf(uplink);
  const tagged = used.nads.filter(vidOf);
  if (!vlan || tagged.length === 0 || bridges.every(({ name }) => name === 'br-ex')) return [];
  const values = {
    ...{ vlans: vlansText(vidsOf(tagged)), outer: vlan.id, node: host.node },
    ...{ bridge: uplink.on.name, port: uplink.name, base: vlan.entry.vlan?.base ?? '?' },
    networks: networksText(tagged),
  };
  return [
    {
      kind: 'finding',
      at: uplinkBearsOn(view, used, tagged),
      severity: vlan.isOuter ? 'warning' : 'error',
      values,
      message: vlan.isOuter ? outerMessage(values) : undefined,
      evidence: [
        ...vlanEvidence(host.object, vlan),
        ...tagged.map((nad) => configEvidence(nad, nad.ovn ? 'vlanID' : 'vlan')),
      ],
    },
  ];
};

const outerMessage = (values: RuleFinding['values']) =>
  msg(
    '{{port}} is made for frames with a second tag (802.1ad). It works only if the switch takes {{outer}} for an outer tag.',
    values,
  );
