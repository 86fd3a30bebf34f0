import type { ClusterView } from '../../view/clusterView';
import type { DraftChange, DraftManifest } from '../../manifests/draftChange';

/**
 * A new policy for one node only. Undefined when that node cannot be selected with certainty, because it was not read or
 * has no label of its name, and when there may be a policy of this name already.
 */
export const policyForNode = (
  view: ClusterView,
  node: string,
  { name, desiredState }: { readonly name: string; readonly desiredState: DraftManifest['desiredState'] },
): readonly DraftChange[] | undefined => {
  const hostname = view.nodeOf(node)?.meta.labels['kubernetes.io/hostname'];
  const policy = policyName(name);
  if (hostname === undefined || view.policyOf(policy) !== undefined) return undefined;
  return [
    {
      op: 'create',
      manifest: {
        apiVersion: 'nmstate.io/v1',
        kind: 'NodeNetworkConfigurationPolicy',
        metadata: { name: policy },
        spec: { nodeSelector: { 'kubernetes.io/hostname': hostname }, desiredState },
      },
    },
  ];
};

/** Names of policies become label values: 63 characters at most, neither dots nor dashes at the ends. */
const policyName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 63)
    .replace(/[.-]+$/, '');
