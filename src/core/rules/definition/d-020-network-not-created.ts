import { msg } from '../../message';
import type { Message } from '../../message';
import { nadId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { Rule, RuleFinding } from '../rule';
import { conditionFinding, refusedBy } from './userNetworks';

/** A CUDN or UDN whose NADs could not be made (domain D-020). */
export const networkNotCreated: Rule = {
  id: 'd-020-network-not-created',
  code: 'D-020',
  severities: ['error'],
  scope: 'user-defined-network',
  needs: ['ClusterUserDefinedNetwork', 'UserDefinedNetwork'],
  title: msg('Network {{network}} was not created: {{said}}'),
  message: msg('In at least one namespace there is no network attachment definition of it that VMs could use.'),
  why: msg(
    'A user defined network is a wish: OVN-Kubernetes makes a network attachment definition of it in each namespace that it is for. When that fails it says so in a condition of the object, and VMs that name the network do not start.',
  ),
  remedy: msg(
    'Mend what the message says. The network part of {{network}} cannot be changed: delete and create it anew.',
  ),
  find: (view) =>
    refusedBy(view, 'NetworkCreated', 'NetworkReady')
      .filter(({ condition }) => condition.reason !== beingDeleted)
      .map((fault): RuleFinding => ({
        ...conditionFinding(fault),
        at: [fault.network.id, ...foreignNads(view, fault.said)],
        remedy: remedyFor(fault.said),
      })),
};

/** On its way out everything is as it should be. */
const beingDeleted = 'NetworkAttachmentDefinitionDeleted';

/** Those that stand in the way, as far as they are still there. */
const foreignNads = (view: ClusterView, said: string) =>
  [...said.matchAll(/\[([^/\]\s]+)\/([^\]\s]+)\]/g)].flatMap(([, namespace = '', name = '']) =>
    view.nadAt({ namespace, name }) ? [nadId(namespace, name)] : [],
  );

const remedyFor = (said: string): Message | undefined => {
  if (said.includes('foreign NetworkAttachmentDefinition')) {
    return msg('Delete or rename the network attachment definition that has the name already.');
  }
  if (said.includes('primary network already exist')) {
    return msg('A namespace can have one primary network: delete the other one, or leave the namespace out.');
  }
  if (said.includes('in use by the following pods')) {
    return msg('The network is to be deleted and waits: stop the VMs and pods that the message names.');
  }
  return undefined;
};
