import { msg } from '../../message';
import type { Rule } from '../rule';
import { linuxBridgeNads } from './linuxBridgeNads';
import { configEvidence, nadFinding } from './nadFinding';

/** VLANs of a Linux bridge NAD that the plugin does not take (domain D-032). */
export const bridgeVlanInvalid: Rule = {
  id: 'd-032-bridge-vlan-invalid',
  code: 'D-032',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} has VLAN settings that the bridge plugin does not take: {{keys}}.'),
  message: msg('The plugin gives up, so that no pod on it starts. VM NICs on it: {{count}}.'),
  why: msg(
    'The key vlan puts a VM on one VLAN and takes a number from 0 to 4094. The key vlanTrunk lists the VLANs that the guest tags itself, each as an id or as minID with maxID, from 1 to 4094 and in this order.',
  ),
  remedy: msg('Correct {{keys}} in spec.config of {{nad}}.'),
  find: (view) =>
    linuxBridgeNads(view).flatMap(({ nad, problems }) => {
      const wrong = problems.map(({ path }) => path).filter((path) => /^vlan(Trunk)?\b/.test(path));
      if (wrong.length === 0) return [];
      const keys = ['vlan', 'vlanTrunk'].filter((key) => wrong.some((path) => path.replace(/\[.*/, '') === key));
      return [
        nadFinding(view, nad, {
          values: { keys: wrong.join(', ') },
          evidence: keys.map((key) => configEvidence(nad, key)),
        }),
      ];
    }),
};
