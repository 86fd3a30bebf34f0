import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** A layer3 network that is to keep the addresses of VMs (domain D-013). */
export const layer3PersistentIps: Rule = {
  id: 'd-013-layer3-persistent-ips',
  code: 'D-013',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} asks a layer3 network to keep the addresses of VMs.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'In a layer3 network every node has a part of the range for itself, so a VM that moves to another node cannot take its address along. Only layer2 and localnet networks can keep addresses.',
  ),
  remedy: msg('Remove allowPersistentIPs from spec.config of {{nad}}, or make the network layer2.'),
  find: (view) =>
    networkNads(view, 'layer3')
      .filter(({ ovn }) => ovn.allowPersistentIPs)
      .map(({ nad }) =>
        nadFinding(view, nad, {
          evidence: [configEvidence(nad, 'allowPersistentIPs')],
          fix: configFix(nad, { allowPersistentIPs: undefined }),
        }),
      ),
};
