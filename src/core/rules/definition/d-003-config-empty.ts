import { msg } from '../../message';
import type { NadView } from '../../view/nadView';
import type { Rule } from '../rule';
import { nadFinding } from './nadFinding';

/** A NAD without a configuration (domain D-003). */
export const configEmpty: Rule = {
  id: 'd-003-config-empty',
  code: 'D-003',
  severities: ['error', 'warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('Network attachment definition {{nad}} has no configuration.'),
  message: msg(
    'Multus looks on the node for a file with a configuration of this name; without one, pods on it do not start. VM NICs on it: {{count}}.',
  ),
  why: msg(
    'The definition is only a name as long as spec.config is empty. Multus then expects an administrator to have put a configuration file on each node, which hardly anybody does on OpenShift.',
  ),
  remedy: msg('Write a CNI configuration into spec.config of {{nad}}, or delete the definition.'),
  find: (view) =>
    view
      .nads()
      .filter(({ config }) => config.kind === 'empty')
      .map((nad) =>
        nadFinding(view, nad, {
          severity: isMadeByOthers(nad) ? 'warning' : 'error',
          evidence: [{ object: nad.object, path: 'spec.config', value: nad.nad.config === '' ? null : nad.nad.config }],
        }),
      ),
};

/** Whoever made it may also have put a file on the nodes: a controller, or the platform itself. */
const isMadeByOthers = ({ nad, namespace }: NadView): boolean =>
  nad.meta.ownerReferences.length > 0 || namespace.startsWith('openshift-');
