import type { K8sGroupVersionKind, K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import type { ResourceKind } from '../../k8s/resourceKind';

/** The console's models by reference. */
export type Models = Readonly<Record<string, K8sModel>>;

/** The version of a kind that this cluster serves: ours where it does, else any other. Unknown kinds keep ours. */
export const servedKind = ({ group, version, kind }: ResourceKind, models: Models): K8sGroupVersionKind => {
  const versions = Object.values(models)
    .filter((model) => model.kind === kind && (model.apiGroup ?? '') === group)
    .map(({ apiVersion }) => apiVersion);
  const served = versions.includes(version) ? version : [...versions].sort().at(-1);
  return { ...(group === '' ? {} : { group }), version: served ?? version, kind };
};
