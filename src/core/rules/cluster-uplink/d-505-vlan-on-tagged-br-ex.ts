import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { networksText } from '../bridge/bearsOn';
import { vlanEvidence, vlanOf } from '../bridge/stackedVlan';
import type { StackedVlan } from '../bridge/stackedVlan';
import { vidOf, vidsOf } from '../bridge/usedBridges';
import { vlansText } from '../bridge/vlanTexts';
import { configEvidence } from '../definition/nadFinding';
import type { Rule, RuleFinding } from '../rule';
import { brExNetworks, mappingBearsOn, withNads } from './brExNetworks';
import type { MappedNetworks } from './brExNetworks';

/** A network with a VLAN on br-ex, whose own uplink is in a VLAN (domain D-505). */
export const vlanOnTaggedBrEx: Rule = {
  id: 'd-505-vlan-on-tagged-br-ex',
  code: 'D-505',
  severities: ['error', 'warning'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('VLAN {{vlans}} of {{networks}} would be sent inside VLAN {{outer}} of br-ex on {{node}}.'),
  message: msg(
    'br-ex leads to the switch by {{port}}, which tags all frames with {{outer}}. The switch does not expect a second tag: VMs of {{networks}} reach nothing.',
  ),
  why: msg(
    'Where the hosts themselves are in a tagged VLAN, br-ex sits on a VLAN interface, and all that leaves it gets that tag. Other VLANs cannot be reached through br-ex then.',
  ),
  remedy: msg(
    'Put the VLANs of VMs on an OVS bridge of their own whose port is {{base}}, or leave the VLAN out if {{outer}} is meant.',
  ),
  find: (view) =>
    brExNetworks(view).flatMap((one) => {
      const tagged = withNads(view, one, (nad) => (vidOf(nad) ?? 0) > 0);
      const vlan = one.host
        .bridge('br-ex')
        ?.uplinks.flatMap((uplink) => vlanOf(uplink) ?? [])
        .at(0);
      return tagged && vlan ? [finding(view, tagged, vlan)] : [];
    }),
};

const finding = (view: ClusterView, networks: MappedNetworks, vlan: StackedVlan): RuleFinding => {
  const { mapping, host, nads } = networks;
  const values = {
    ...{ vlans: vlansText(vidsOf(nads)), networks: networksText(nads), node: host.node },
    ...{ outer: vlan.id, port: vlan.entry.name, base: vlan.entry.vlan?.base ?? '?' },
  };
  return {
    kind: 'finding',
    at: mappingBearsOn(view, networks, [host.host.idOf(vlan.entry)]),
    severity: vlan.isOuter ? 'warning' : 'error',
    values,
    message: vlan.isOuter
      ? msg(
          '{{port}} is made for frames with a second tag (802.1ad). It works only if the switch takes {{outer}} for an outer tag.',
          values,
        )
      : undefined,
    evidence: [
      mapping.evidence,
      ...vlanEvidence(host.object, vlan),
      ...nads.map((nad) => configEvidence(nad, 'vlanID')),
    ],
  };
};
