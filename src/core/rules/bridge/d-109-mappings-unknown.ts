import { msg } from '../../message';
import { groupedBy } from '../../view/groupedBy';
import type { Rule, RuleFinding } from '../rule';

/** A node whose state says nothing about bridge mappings (domain D-109). */
export const mappingsUnknown: Rule = {
  id: 'd-109-mappings-unknown',
  code: 'D-109',
  severities: ['info'],
  scope: 'node',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('The bridge mappings of {{node}} are not known.'),
  message: msg(
    'The state of {{node}} has no OVN part, so that it cannot be told which localnet networks VMs have there.',
  ),
  why: msg(
    'NMState reports bridge mappings since 2.2.13, and only when it can read Open vSwitch. A node with OVN-Kubernetes always has at least one, so that a missing list means nobody looked, not that there are none.',
  ),
  remedy: msg('Update the NMState operator, and see whether its handler on {{node}} can reach Open vSwitch.'),
  find: (view) => {
    const type = view.clusterNetwork()?.networkType;
    if ((type !== undefined && type !== 'OVNKubernetes') || !view.nads().some(({ ovn }) => ovn)) return [];
    const states = groupedBy(view.snapshot.kind('NodeNetworkState').items, ({ meta }) => meta.name);
    return view
      .hosts()
      .filter(({ host }) => host.hasState && !host.mappings)
      .map(({ node, id, object }) => {
        const version = states.get(node)?.[0]?.handlerVersion;
        return {
          kind: 'finding',
          at: [id],
          values: { node },
          message: version === undefined ? undefined : versionMessage({ node, version }),
          evidence: [
            { object, path: 'status.currentState.ovn', value: null },
            { object, path: 'status.handlerNmstateVersion', value: version ?? null },
          ],
        };
      });
  },
};

const versionMessage = (values: RuleFinding['values']) =>
  msg(
    'The state of {{node}} has no OVN part, so that it cannot be told which localnet networks VMs have there. It was written by {{version}}.',
    values,
  );
