import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** A localnet network with a range that only routed networks have (domain D-012). */
export const localnetJoinSubnet: Rule = {
  id: 'd-012-localnet-join-subnet',
  code: 'D-012',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} gives a localnet network a joinSubnet.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'OVN uses a join subnet between its own routers. A localnet network has no router of OVN: its gateway is in the physical network.',
  ),
  remedy: msg('Remove joinSubnet from spec.config of {{nad}}.'),
  find: (view) =>
    networkNads(view, 'localnet')
      .filter(({ ovn }) => ovn.joinSubnet !== undefined)
      .map(({ nad }) =>
        nadFinding(view, nad, {
          evidence: [configEvidence(nad, 'joinSubnet')],
          fix: configFix(nad, { joinSubnet: undefined }),
        }),
      ),
};
