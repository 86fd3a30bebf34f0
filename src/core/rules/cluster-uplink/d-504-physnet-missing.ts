import { msg } from '../../message';
import { mappingEvidence } from '../bridge/mappingEvidence';
import type { Rule } from '../rule';

/** A node that has lost the mapping of OVN-Kubernetes itself (domain D-504). */
export const physnetMissing: Rule = {
  id: 'd-504-physnet-missing',
  code: 'D-504',
  severities: ['warning'],
  scope: 'node',
  needs: ['NodeNetworkState'],
  title: msg('{{node}} has no mapping physnet.'),
  message: msg(
    'OVN-Kubernetes reaches the network of the hosts by it: pods of {{node}} may have no way out, and services none in.',
  ),
  why: msg(
    'OVN-Kubernetes maps physnet to br-ex on each node when it starts. When the mapping is gone, somebody has removed it or written over it, and the gateway of the node hangs in the air.',
  ),
  remedy: msg(
    'Restart ovnkube-node on {{node}}, and find out what removed the mapping: look for policies with bridge mappings.',
  ),
  find: (view) => {
    const type = view.clusterNetwork()?.networkType;
    if (type !== undefined && type !== 'OVNKubernetes') return [];
    return view
      .hosts()
      .filter(({ host }) => host.mappings?.has('physnet') === false)
      .map((host) => ({
        kind: 'finding',
        at: [host.id],
        values: { node: host.node },
        evidence: [mappingEvidence(host)],
      }));
  },
};
