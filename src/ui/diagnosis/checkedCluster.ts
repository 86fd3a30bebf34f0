import { diagnose } from '../../core/rules/diagnose';
import type { Diagnosis } from '../../core/rules/finding';
import { clusterView } from '../../core/view/clusterView';
import type { ClusterView, ViewInput } from '../../core/view/clusterView';

/** What the rules say of the cluster, and what they asked. */
export type Checked = { readonly view: ClusterView; readonly diagnosis: Diagnosis };

/** Every rule over the whole cluster. All the rules hang on this file: who wants a picture first loads it later. */
export const checkedCluster = (input: ViewInput): Checked => {
  const view = clusterView(input);
  return { view, diagnosis: diagnose(view) };
};
