import type { DraftChange } from '../../../../core/manifests/draftChange';
import { isRecord } from '../../../../k8s/fields';
import type { ClusterView } from '../../../../core/view/clusterView';

/** The nodes that the policies among the changes select, sorted; every node where one names none. */
export const hostsChanged = (view: ClusterView, changes: readonly DraftChange[]): readonly string[] => {
  const selectors = changes.flatMap(({ manifest }) =>
    manifest.kind === 'NodeNetworkConfigurationPolicy' ? [selectorOf(view, manifest)] : [],
  );
  const nodes = view
    .nodes()
    .filter(({ meta: { labels } }) =>
      selectors.some((selector) => Object.entries(selector).every(([key, value]) => labels[key] === value)),
    );
  return nodes.map(({ meta }) => meta.name).sort();
};

/** A patch that does not write the selector leaves the one that is there. */
const selectorOf = (
  view: ClusterView,
  { metadata, spec }: DraftChange['manifest'],
): Readonly<Record<string, unknown>> => {
  const written = isRecord(spec) ? spec['nodeSelector'] : undefined;
  if (isRecord(written)) return written;
  return view.policyOf(metadata.name)?.policy.nodeSelector ?? {};
};
