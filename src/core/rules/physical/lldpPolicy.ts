import type { HostInterface } from '../../../k8s/hostInterface';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { DraftChange } from '../draftChange';

/**
 * A policy that makes NICs of one host listen for LLDP and leaves all else as it is (domain §9.10). Undefined when one of
 * them carries br-ex, when it is not plain what does, or when a NIC is not up: then a person has to look first.
 */
export const lldpPolicy = (
  view: ClusterView,
  host: HostView,
  nics: readonly HostInterface[],
): readonly DraftChange[] | undefined => {
  const carrying = ['br-ex', 'br-ex1'].flatMap((name) => host.bridge(name)?.uplinks.flatMap((one) => one.nics) ?? []);
  if (carrying.length === 0 || nics.some((nic) => nic.state !== 'up' || carrying.includes(nic))) return undefined;
  const hostname = view.nodeOf(host.node)?.meta.labels['kubernetes.io/hostname'] ?? host.node;
  return [
    {
      op: 'create',
      manifest: {
        apiVersion: 'nmstate.io/v1',
        kind: 'NodeNetworkConfigurationPolicy',
        metadata: { name: policyName(`lldp-${host.node}-${nics.map(({ name }) => name).join('-')}`) },
        spec: {
          nodeSelector: { 'kubernetes.io/hostname': hostname },
          desiredState: {
            interfaces: nics.map(({ name }) => ({ name, type: 'ethernet', state: 'up', lldp: { enabled: true } })),
          },
        },
      },
    },
  ];
};

/** Names of policies become label values: 63 characters at most, no dots or dashes at the ends. */
const policyName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .slice(0, 63)
    .replace(/[.-]+$/, '');
