import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { hostEvidence } from './hostEvidence';
import { lldpPolicy } from './lldpPolicy';
import { vmBridges } from './vmBridges';
import type { VmBridge } from './vmBridges';

/** NICs under a bridge for VMs do not listen for LLDP (domain D-217). */
export const lldpOff: Rule = {
  id: 'd-217-lldp-off',
  code: 'D-217',
  severities: ['info'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('LLDP is off on {{nics}} under {{bridge}} on {{node}}.'),
  message: msg(
    'So Wiremap cannot tell which switch port is at the other end, nor whether the switch has the VLANs of the VMs there.',
  ),
  why: msg(
    'Most switches tell by LLDP who they are, which port a cable is in and often which VLANs it has, as with CDP or LLDP on a distributed switch. NMState listens only where a policy says so.',
  ),
  remedy: msg(
    'Enable LLDP on {{nics}} by a policy for {{node}} with `lldp: {enabled: true}`; the switch must send it.',
  ),
  find: (view) => vmBridges(view).flatMap((one) => onBridge(view, one)),
};

const onBridge = (view: ClusterView, { bridge, nics }: VmBridge): readonly RuleFinding[] => {
  const deaf = nics.filter(({ lldp }) => lldp?.enabled === false);
  if (deaf.length === 0) return [];
  const { host } = bridge;
  return [
    {
      kind: 'finding',
      at: [bridge.id, ...deaf.map(host.host.idOf)],
      values: { bridge: bridge.name, node: host.node, nics: namesText(deaf.map(({ name }) => name)) },
      evidence: deaf.map((nic) => hostEvidence(host, `${nic.path}.lldp.enabled`, false)),
      fix: lldpPolicy(view, host, deaf),
    },
  ];
};
