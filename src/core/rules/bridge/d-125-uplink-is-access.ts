import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { modeOf } from '../../view/vlanAllowed';
import type { Rule, RuleFinding } from '../rule';
import { networksText } from './bearsOn';
import { portPath } from './portEvidence';
import { isBrExUplink, passes, uplinkBearsOn, usedUplinks } from './usedBridges';
import type { UsedUplink } from './usedBridges';

/** An uplink of an OVS bridge that is an access port of one VLAN (domain D-125). */
export const uplinkIsAccess: Rule = {
  id: 'd-125-uplink-is-access',
  code: 'D-125',
  severities: ['error', 'warning'],
  scope: 'port',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('Uplink {{port}} of {{bridge}} on {{node}} carries VLAN {{tag}} only.'),
  message: msg('It is an access port: frames of {{networks}} are in another VLAN, or in none, and do not pass.'),
  why: msg(
    'An access port of OVS belongs to one VLAN and sends it without a tag. An uplink that serves several networks has to let all tags through; the VLAN is chosen by each network.',
  ),
  remedy: msg('Remove the vlan block of port {{port}} in the policy that makes {{bridge}}.'),
  find: (view) =>
    usedUplinks(view).flatMap((used) => {
      const { on, port } = used.uplink;
      return on.type === 'ovs-bridge' && modeOf(port.vlan ?? {}) === 'access' ? findings(view, used) : [];
    }),
};

const findings = (view: ClusterView, used: UsedUplink): readonly RuleFinding[] => {
  const { uplink, host, nads } = used;
  const tag = uplink.port.vlan?.tag;
  const blocked = nads.filter((nad) => passes(uplink, nad) === 'no');
  const untagged = nads.filter((nad) => passes(uplink, nad) === 'yes');
  const concerned = blocked.length > 0 ? blocked : untagged;
  if (tag === undefined || concerned.length === 0) return [];
  const values = {
    ...{ port: uplink.name, bridge: uplink.on.name, node: host.node, tag },
    networks: networksText(concerned),
  };
  const isCut = blocked.length > 0;
  return [
    {
      kind: 'finding',
      at: uplinkBearsOn(view, used, concerned),
      severity: isCut && !isBrExUplink(used) ? 'error' : 'warning',
      values,
      message: isCut
        ? undefined
        : msg('Frames of {{networks}} pass, but without their tag: the switch has to expect that.', values),
      evidence: [
        { object: host.object, path: `${portPath(uplink.on, uplink)}.vlan.mode`, value: 'access' },
        { object: host.object, path: `${portPath(uplink.on, uplink)}.vlan.tag`, value: tag },
      ],
    },
  ];
};
