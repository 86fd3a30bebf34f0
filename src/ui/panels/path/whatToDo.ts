import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { Card } from '../../../core/merge/picture';

/** How something that is missing on `node` comes to be, or is no longer asked for. */
export const whatToDo = ({ kind, name, elements }: Card, node: string): Message => {
  if (elements.length === 0)
    return msg('Give the bridge a NIC or a bond as a port, with a policy (NodeNetworkConfigurationPolicy).');
  switch (kind) {
    case 'bridgeMapping':
      return msg(
        'Map {{name}} to a bridge of {{node}} with a policy (NodeNetworkConfigurationPolicy), or keep VMs that need it off this host.',
        { name, node },
      );
    case 'nad':
      return msg('Create the NetworkAttachmentDefinition {{name}}, or correct the name in what refers to it.', {
        name,
      });
    case 'nodeResource':
      return msg('Let a policy of the SR-IOV operator offer {{name}} on {{node}}, or correct the name in the NAD.', {
        name,
        node,
      });
    default:
      return msg(
        'Create {{name}} on {{node}} with a policy (NodeNetworkConfigurationPolicy), or correct the name in what refers to it.',
        { name, node },
      );
  }
};
