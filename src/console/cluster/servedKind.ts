import type { K8sGroupVersionKind, K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import type { ResourceKind } from '../../k8s/resourceKind';

/** The console's models by reference. */
export type Models = Readonly<Record<string, K8sModel>>;

/** The version of a kind that this cluster serves: ours where it does, else any other. Unknown kinds keep ours. */
export const servedKind = ({ group, version, kind }: ResourceKind, models: Models): K8sGroupVersionKind => {
  const versions = Object.values(models)
    .filter((model) => model.kind === kind && (model.apiGroup ?? '') === group)
    .map(({ apiVersion }) => apiVersion);
  const served = versions.includes(version) ? version : [...versions].sort(byStability).at(-1);
  return { ...(group === '' ? {} : { group }), version: served ?? version, kind };
};

/** As Kubernetes orders them: v1alpha1, v1beta1, v1beta2, v1, v2. */
const byStability = (a: string, b: string): number => {
  const [x, y] = [rankOf(a), rankOf(b)];
  return x.stage - y.stage || x.major - y.major || x.minor - y.minor;
};

const rankOf = (version: string) => {
  const [, major = '0', stage = '', minor = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  return { stage: ['alpha', 'beta', ''].indexOf(stage), major: Number(major), minor: Number(minor) };
};
