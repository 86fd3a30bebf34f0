import { msg } from '../../message';
import type { Rule, RuleFinding } from '../rule';
import { eventEvidence } from './eventEvidence';
import { conditionFinding, refusedBy } from './userNetworks';

/** A CUDN or UDN that a node could not set up (domain D-021). */
export const allocationFailed: Rule = {
  id: 'd-021-allocation-failed',
  code: 'D-021',
  severities: ['error'],
  scope: 'user-defined-network',
  needs: ['ClusterUserDefinedNetwork', 'UserDefinedNetwork'],
  title: msg('Network {{network}} could not be set up on a node: {{said}}'),
  message: msg('Pods and VMs on this network do not start on the nodes that the message or the events name.'),
  why: msg(
    'Every node gets its share of an overlay network: a range of addresses, a number, a port. When there is none left, or the node has a fault, OVN-Kubernetes reports it in a condition of the network.',
  ),
  remedy: msg(
    'Read the events of {{network}}. A range that is too small for all nodes has to be larger, for which the network is made anew; otherwise look at ovnkube-node on the node.',
  ),
  find: (view) =>
    refusedBy(view, 'NetworkAllocationSucceeded').map((fault): RuleFinding => {
      const { network } = fault;
      const said = conditionFinding(fault);
      const { name, namespace } = network.item.meta;
      return {
        ...said,
        at: [network.id],
        evidence: [
          ...said.evidence,
          ...eventEvidence(
            view,
            ({ reason, involved }) =>
              reason === 'NetworkAllocationFailed' &&
              involved.kind === network.kind &&
              involved.name === name &&
              involved.namespace === namespace,
          ),
        ],
      };
    }),
};
