import { msg } from '../../message';
import type { Message } from '../../message';
import type { Rule } from '../rule';
import { invalidNads } from './ovnNads';
import { nadFinding } from './nadFinding';

/** A NAD from which nobody can tell which plugin makes the interface (domain D-005). */
export const noCniType: Rule = {
  id: 'd-005-no-cni-type',
  code: 'D-005',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('The configuration of {{nad}} names no CNI type.'),
  message: msg('Multus does not know which plugin to call, so no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The key type says which plugin connects the pod: bridge, ovn-k8s-cni-overlay, sriov and so on. It stands at the top, or in each entry of plugins, and there has to be exactly one of the two.',
  ),
  remedy: msg('Set type in spec.config of {{nad}}, in every entry when there is a list of plugins.'),
  find: (view) =>
    invalidNads(view)
      .filter(({ fault }) => fault !== 'notJson')
      .map(({ nad, fault }) =>
        nadFinding(view, nad, {
          ...(fault === 'listAndSingle' && listAndSingle(nad.place)),
          ...(fault === 'notObject' && notObject(nad.place)),
          evidence: [{ object: nad.object, path: 'spec.config', value: nad.nad.config }],
        }),
      ),
};

type Words = Readonly<Record<'title' | 'remedy', Message>>;

const listAndSingle = (nad: string): Words => ({
  title: msg('The configuration of {{nad}} is a list of plugins and a single plugin at once.', { nad }),
  remedy: msg('Remove either type or plugins at the top of spec.config of {{nad}}.', { nad }),
});

const notObject = (nad: string): Words => ({
  title: msg('The configuration of {{nad}} is JSON, but no object.', { nad }),
  remedy: msg('Write an object with a type into spec.config of {{nad}}.', { nad }),
});
