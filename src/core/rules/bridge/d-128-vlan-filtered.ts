import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import type { EvidenceValue, Rule, RuleFinding } from '../rule';
import { networksText } from './bearsOn';
import { portPath } from './portEvidence';
import { reachOf } from './reach';
import { passes, uplinkBearsOn, usedUplinks, vidsOf } from './usedBridges';
import type { UsedUplink } from './usedBridges';
import { rangesText, vlansText } from './vlanTexts';

/** An uplink of a Linux bridge that filters the VLAN of VMs on it (domain D-128). */
export const vlanFiltered: Rule = {
  id: 'd-128-vlan-filtered',
  code: 'D-128',
  severities: ['error', 'warning'],
  scope: 'port',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachineInstance'],
  title: msg('VLAN {{vlans}} is filtered on uplink {{port}} of {{bridge}} on {{node}}.'),
  message: msg('The port carries other VLANs only, so that VMs of {{networks}} reach nothing from {{node}}.'),
  why: msg(
    'A Linux bridge lets through each port only the VLANs that are on the list of that port. NMState puts VLANs 2 to 4094 there unless a policy lists others.',
  ),
  remedy: msg('Add VLAN {{vlans}} to trunk-tags of port {{port}} in the policy that makes {{bridge}}.'),
  find: (view) => {
    const reach = rememberedBy((nad: NadView) => reachOf(view, nad));
    return usedUplinks(view).flatMap((used) => {
      const { uplink, host } = used;
      if (uplink.on.type !== 'linux-bridge') return [];
      const placesOf = (nad: NadView): Place => {
        const { running, possible } = reach(nad);
        return running.has(host.node) ? 'runs' : possible.includes(host.node) ? 'may' : 'never';
      };
      return findings(view, used, placesOf);
    });
  },
};

/** Whether VMs on a NAD are on the node. */
type Place = 'runs' | 'may' | 'never';

const findings = (view: ClusterView, used: UsedUplink, placeOf: (nad: NadView) => Place): readonly RuleFinding[] => {
  const { uplink, host } = used;
  const nads = used.nads.filter((nad) => placeOf(nad) !== 'never');
  const blocked = nads.filter((nad) => passes(uplink, nad) === 'no');
  const unclear = nads.filter((nad) => passes(uplink, nad) === 'unknown');
  const concerned = blocked.length > 0 ? blocked : unclear;
  if (concerned.length === 0) return [];
  const vids = vidsOf(concerned);
  const values = {
    ...{ port: uplink.name, bridge: uplink.on.name, node: host.node, networks: networksText(concerned) },
    vlans: vlansText(vids.filter((vid) => vid !== 0)),
  };
  const isCut = blocked.some((nad) => placeOf(nad) === 'runs');
  return [
    {
      kind: 'finding',
      at: uplinkBearsOn(view, used, concerned),
      severity: isCut ? 'error' : 'warning',
      values,
      ...(blocked.length === 0 ? unclearTexts(values) : {}),
      ...(blocked.length > 0 && vids.includes(0) ? untaggedTexts(values) : {}),
      evidence: [{ object: host.object, path: `${portPath(uplink.on, uplink)}.vlan`, value: filterText(used) }],
    },
  ];
};

const filterText = ({ uplink: { port } }: UsedUplink): EvidenceValue => {
  if (!port.vlan) return null;
  const { mode, tag, trunkTags = [] } = port.vlan;
  return [mode, tag === undefined ? '' : String(tag), rangesText(trunkTags)].filter((part) => part).join(' ');
};

type Texts = Pick<RuleFinding, 'title' | 'message' | 'remedy'>;

const unclearTexts = (values: RuleFinding['values']): Texts => ({
  title: msg('Whether uplink {{port}} of {{bridge}} on {{node}} lets VLAN {{vlans}} through is not known.', values),
  message: msg('The port has no list of VLANs that NMState shows; VMs of {{networks}} may reach nothing.', values),
});

const untaggedTexts = (values: RuleFinding['values']): Texts => ({
  title:
    values['vlans'] === ''
      ? msg('Untagged frames are filtered on uplink {{port}} of {{bridge}} on {{node}}.', values)
      : msg('VLAN {{vlans}} and untagged frames are filtered on uplink {{port}} of {{bridge}} on {{node}}.', values),
  remedy: msg(
    'Let port {{port}} carry what {{networks}} needs, in the policy that makes {{bridge}}: untagged frames are in its native or default VLAN.',
    values,
  ),
});
