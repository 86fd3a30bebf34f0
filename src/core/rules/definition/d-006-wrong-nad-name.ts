import { editedConfig } from '../../cni/editedConfig';
import { msg } from '../../message';
import type { NadView } from '../../view/nadView';
import type { Rule } from '../rule';
import { configEvidence, nadFinding, textFix } from './nadFinding';
import { refusedNads } from './ovnNads';

/** An OVN NAD whose `netAttachDefName` is not its own place (domain D-006). */
export const wrongNadName: Rule = {
  id: 'd-006-wrong-nad-name',
  code: 'D-006',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('netAttachDefName in {{nad}} is {{written}}, but has to be {{nad}}.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The configuration of an OVN network repeats the namespace and name of the definition it stands in. After a definition was copied to another namespace the old ones are often still there; nothing complains until a VM starts.',
  ),
  remedy: msg('Set netAttachDefName to {{nad}} in spec.config of {{nad}}.'),
  find: (view) =>
    refusedNads(view, 'netAttachDefName').map(({ nad, ovn: { netAttachDefName } }) =>
      nadFinding(view, nad, {
        ...(netAttachDefName
          ? { values: { written: netAttachDefName } }
          : { title: msg('netAttachDefName is missing in {{nad}}.', { nad: nad.place }) }),
        evidence: [configEvidence(nad, 'netAttachDefName'), { object: nad.object, path: 'metadata', value: nad.place }],
        fix: textFix(nad, corrected(nad)),
      }),
    ),
};

/** Only the value is replaced where it stands once, so that the rest of the text stays as somebody wrote it. */
const corrected = ({ nad: { config }, place }: NadView): string | undefined =>
  config.match(written)?.length === 1
    ? config.replace(written, (_, key: string) => `${key}${JSON.stringify(place)}`)
    : editedConfig(config, { netAttachDefName: place });

const written = /("netAttachDefName"\s*:\s*)"[^"\\]*"/g;
