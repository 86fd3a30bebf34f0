import { msg } from '../../message';
import type { Rule } from '../rule';
import { namesText } from '../said/namesText';
import { conditionEvidence } from './condition';
import { isSecondary } from './settledNics';

/** Running VMs without a guest agent that answers (domain D-407). */
export const noGuestAgent: Rule = {
  id: 'd-407-no-guest-agent',
  code: 'D-407',
  severities: ['info'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('No guest agent answers in {{vm}}.'),
  message: msg('The addresses that the guest has on {{nics}}, beside the pod network, are not known.'),
  why: msg(
    'What is configured in a guest only the guest knows. Its agent, like the tools of VMware, reports addresses and interface names; without it a missing address means nothing.',
  ),
  remedy: msg('Install and start qemu-guest-agent in {{vm}}.'),
  find: (view) =>
    view.vms().flatMap(({ id, place, workload: { vmi }, runs, nics }) => {
      const condition = vmi?.conditions.find(({ type }) => type === 'AgentConnected');
      if (runs === undefined || condition?.status === 'True') return [];
      const secondary = nics.filter(isSecondary).map(({ name }) => name);
      return {
        kind: 'finding',
        at: [id],
        values: { vm: place, nics: namesText(secondary) },
        message: secondary.length > 0 ? undefined : msg('What the guest itself has set up on its NICs is not known.'),
        evidence: [
          condition
            ? conditionEvidence(`VirtualMachineInstance/${place}`, condition)
            : {
                object: `VirtualMachineInstance/${place}`,
                path: 'status.conditions[type=AgentConnected]',
                value: null,
              },
        ],
      };
    }),
};
