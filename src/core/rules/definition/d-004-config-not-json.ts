import { msg } from '../../message';
import type { Rule } from '../rule';
import { invalidNads } from './ovnNads';
import { nadFinding } from './nadFinding';

/** A NAD whose configuration is no JSON (domain D-004). */
export const configNotJson: Rule = {
  id: 'd-004-config-not-json',
  code: 'D-004',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('The configuration of {{nad}} is not JSON: {{found}} at position {{position}} is not expected.'),
  message: msg('Nothing can read it, so no pod on this network starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The configuration of a network attachment definition is a text inside the object, which must be JSON. OpenShift checks it when it is written; a definition from before that check, or from a backup, may still be broken.',
  ),
  remedy: msg('Correct spec.config of {{nad}} at position {{position}}, or write the configuration anew.'),
  find: (view) =>
    invalidNads(view)
      .filter(({ fault }) => fault === 'notJson')
      .map(({ nad, position }) => {
        const { config } = nad.nad;
        const values = { nad: nad.place, found: config.charAt(position), position };
        return nadFinding(view, nad, {
          values,
          title:
            position < config.length
              ? undefined
              : msg('The configuration of {{nad}} is not JSON: it ends too early, at position {{position}}.', values),
          evidence: [{ object: nad.object, path: 'spec.config', value: config }],
        });
      }),
};
