import { ipamTypeOf } from '../../cni/ovnRefusal';
import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { ovnNads } from './ovnNads';

/** An OVN NAD with an address plugin (domain D-009). */
export const ovnWithIpam: Rule = {
  id: 'd-009-ovn-with-ipam',
  code: 'D-009',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} asks the address plugin {{type}} for an OVN network.'),
  message: msg('OVN-Kubernetes refuses the definition, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'Other CNI plugins leave addresses to a second plugin under ipam. OVN-Kubernetes hands out addresses itself when subnets are given, and leaves them to the guests when there are none.',
  ),
  remedy: msg('Remove ipam from spec.config of {{nad}}; guests then use DHCP or a fixed address.'),
  find: (view) =>
    ovnNads(view).flatMap(({ nad, config: { plugin } }) => {
      const type = ipamTypeOf(plugin);
      if (type === undefined) return [];
      return [
        nadFinding(view, nad, {
          values: { type },
          evidence: [configEvidence(nad, 'ipam')],
          fix: configFix(nad, { ipam: undefined }),
        }),
      ];
    }),
};
