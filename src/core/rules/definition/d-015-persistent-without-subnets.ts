import { msg } from '../../message';
import type { Rule } from '../rule';
import { configEvidence, configFix, nadFinding } from './nadFinding';
import { networkNads } from './ovnNads';

/** A network that is to keep addresses and has none to give (domain D-015). */
export const persistentWithoutSubnets: Rule = {
  id: 'd-015-persistent-without-subnets',
  code: 'D-015',
  severities: ['warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} is to keep the addresses of VMs, but has no addresses to give.'),
  message: msg(
    'The setting has no effect: without subnets the guests choose their addresses. VM NICs on it: {{count}}.',
  ),
  why: msg(
    'With allowPersistentIPs a VM gets the same address from OVN again after a restart. That needs a range of which OVN hands out addresses; where DHCP or the guest chooses, there is nothing to keep.',
  ),
  remedy: msg('Remove allowPersistentIPs from spec.config of {{nad}}, or add subnets if OVN shall give the addresses.'),
  find: (view) =>
    networkNads(view)
      .filter(({ ovn }) => ovn.allowPersistentIPs && ovn.subnets === undefined)
      .map(({ nad }) =>
        nadFinding(view, nad, {
          evidence: [configEvidence(nad, 'allowPersistentIPs'), configEvidence(nad, 'subnets')],
          fix: configFix(nad, { allowPersistentIPs: undefined }),
        }),
      ),
};
