import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** A localnet network that wants to be primary (domain D-011). */
export const localnetPrimary: Rule = {
  id: 'd-011-localnet-primary',
  code: 'D-011',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} makes a localnet network the primary network of its namespace.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'A primary network takes the place of the pod network, with addresses and routes of OVN. A localnet network only leads to the physical network and can only be a further one.',
  ),
  remedy: msg('Remove role from spec.config of {{nad}}.'),
  find: (view) =>
    networkNads(view, 'localnet')
      .filter(({ ovn }) => ovn.role === 'primary')
      .map(({ nad }) =>
        nadFinding(view, nad, {
          evidence: [configEvidence(nad, 'role')],
          fix: configFix(nad, { role: undefined }),
        }),
      ),
};
