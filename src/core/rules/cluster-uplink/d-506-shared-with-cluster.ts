import { msg } from '../../message';
import { networksText } from '../bridge/bearsOn';
import type { Rule } from '../rule';
import { brExNetworks, mappingBearsOn } from './brExNetworks';

/** VM networks that share the uplink with the cluster's own traffic (domain D-506). */
export const sharedWithCluster: Rule = {
  id: 'd-506-shared-with-cluster',
  code: 'D-506',
  severities: ['info'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{networks}} shares the uplink of {{node}} with the cluster.'),
  message: msg('{{localnet}} is mapped to br-ex, so that traffic of VMs runs beside that of API, storage and pods.'),
  why: msg(
    'br-ex is the bridge with the address of the node. VM networks on it need no further NIC, but a busy VM can crowd out what the cluster itself needs, and whatever happens to br-ex happens to both.',
  ),
  remedy: msg('Nothing needs to change. To keep them apart give VM networks NICs and a bridge of their own.'),
  find: (view) =>
    brExNetworks(view).map((networks) => ({
      kind: 'finding',
      at: mappingBearsOn(view, networks),
      values: {
        networks: networksText(networks.nads),
        localnet: networks.mapping.localnet,
        node: networks.host.node,
      },
      evidence: [networks.mapping.evidence],
    })),
};
