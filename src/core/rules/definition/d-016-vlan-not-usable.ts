import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';
import type { OvnNad } from './ovnNads';

/** A VLAN id that is none, or that nobody looks at (domain D-016). */
export const vlanNotUsable: Rule = {
  id: 'd-016-vlan-not-usable',
  code: 'D-016',
  severities: ['error', 'warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('The VLAN id {{vlan}} in {{nad}} is not usable.'),
  message: msg('A VLAN id is a whole number from 1 to 4094, so OVN cannot tag the traffic. VM NICs on it: {{count}}.'),
  why: msg(
    'OVN adds the VLAN id to the frames of a localnet network on their way to the physical network. The id is not checked when the definition is written; without one the frames leave untagged.',
  ),
  remedy: msg('Set vlanID in spec.config of {{nad}} to a number from 1 to 4094, or remove it for untagged traffic.'),
  find: (view) => networkNads(view).flatMap((one) => answersFor(view, one)),
};

const answersFor = (view: ClusterView, { nad, ovn, config: { plugin } }: OvnNad): readonly Answer[] => {
  const { vlanID } = plugin;
  if (vlanID === undefined || vlanID === null) return [];
  const evidence = [configEvidence(nad, 'vlanID')];
  const values = { nad: nad.place, vlan: typeof vlanID === 'number' ? vlanID : JSON.stringify(vlanID) };
  const fix = configFix(nad, { vlanID: undefined });
  if (ovn.topology !== 'localnet') {
    return [
      nadFinding(view, nad, {
        severity: 'warning',
        title: msg('{{nad}} has the VLAN id {{vlan}}, which its topology {{topology}} has no use for.', {
          ...values,
          topology: ovn.topology ?? '',
        }),
        message: msg('The traffic stays inside the cluster and never gets this tag.'),
        remedy: msg('Remove vlanID from spec.config of {{nad}}, or make the network localnet.', values),
        evidence,
        fix,
      }),
    ];
  }
  if (vlanID === 0) {
    return [
      nadFinding(view, nad, {
        severity: 'warning',
        title: msg('{{nad}} has the VLAN id 0, which means untagged.', values),
        message: msg('The traffic leaves without a tag, as if there were no VLAN id. Was that meant?'),
        evidence,
        fix,
      }),
    ];
  }
  return ovn.vlanID === undefined ? [nadFinding(view, nad, { values, evidence })] : [];
};
