import { msg } from '../../message';
import type { Answer, Rule } from '../rule';
import { nadFinding } from './nadFinding';
import { ovnNads } from './ovnNads';

/** OVN NADs in a cluster whose network is not OVN-Kubernetes (domain D-034). */
export const notOvnCluster: Rule = {
  id: 'd-034-not-ovn-cluster',
  code: 'D-034',
  severities: ['warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition', 'Network'],
  title: msg('{{nad}} is an OVN network, but the network plug-in of the cluster is {{type}}.'),
  message: msg('Nothing in this cluster serves OVN networks. VM NICs on it: {{count}}.'),
  why: msg(
    'Localnet and overlay networks are a part of OVN-Kubernetes. A cluster that was installed with another network plug-in has nobody to make them.',
  ),
  remedy: msg('Use a Linux bridge instead, or migrate the cluster to OVN-Kubernetes.'),
  find: (view) => {
    const nads = ovnNads(view);
    const type = view.clusterNetwork()?.networkType;
    const [first, ...others] = nads.map(({ nad }) => nad.id);
    if (first === undefined || type === 'OVNKubernetes') return [];
    if (type === undefined) {
      const reason = msg('Network cluster does not say which network plug-in the cluster has.');
      return [{ kind: 'cannotTell', at: [first, ...others], reason }];
    }
    return nads.map(({ nad }): Answer =>
      nadFinding(view, nad, {
        values: { type },
        evidence: [{ object: 'Network/cluster', path: 'status.networkType', value: type }],
      }),
    );
  },
};
