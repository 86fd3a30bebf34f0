import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { msg } from '../../message';
import type { Rule } from '../rule';
import { nadFinding } from './nadFinding';

/** An OVN plugin in a list with others (domain D-008). */
export const ovnChained: Rule = {
  id: 'd-008-ovn-chained',
  code: 'D-008',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} chains an OVN network with other plugins: {{plugins}}.'),
  message: msg('OVN-Kubernetes refuses the list, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'Plugins such as tuning can follow a Linux bridge in a list and change the interface it made. OVN-Kubernetes serves its networks alone and takes no other plugin beside itself.',
  ),
  remedy: msg('Leave only ovn-k8s-cni-overlay in spec.config of {{nad}}; an MTU is set by its key mtu.'),
  find: (view) =>
    view.nads().flatMap((nad) => {
      const { config } = nad;
      const plugins = config.kind === 'cni' || config.kind === 'other' ? config.plugins : [];
      if (plugins.length < 2 || !plugins.includes(ovnOverlay.id)) return [];
      return [
        nadFinding(view, nad, {
          values: { plugins: plugins.join(', ') },
          evidence: [{ object: nad.object, path: 'spec.config.plugins', value: plugins }],
        }),
      ];
    }),
};
