import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, nadFinding } from './nadFinding';
import { refusedNads } from './ovnNads';

/** An OVN NAD whose network has no name, or one of the platform's (domain D-007). */
export const networkNameReserved: Rule = {
  id: 'd-007-network-name-reserved',
  code: 'D-007',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} calls its network {{name}}, a name that OVN-Kubernetes keeps for itself.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The key name identifies an OVN network in the whole cluster: all definitions with one name are one network. The names default and ovn-kubernetes mean the network of the pods.',
  ),
  remedy: msg('Choose another name for the network in spec.config of {{nad}}.'),
  find: (view) =>
    refusedNads(view, 'name').map(({ nad, config: { name } }) =>
      nadFinding(view, nad, {
        ...(name === undefined
          ? { title: msg('{{nad}} gives its network no name.', { nad: nad.place }) }
          : { values: { name } }),
        evidence: [configEvidence(nad, 'name')],
      }),
    ),
};
