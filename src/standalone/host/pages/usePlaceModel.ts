import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sModels } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sModels';
import { useModelsLoaded } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useModelsLoaded';
import { readReference } from '../sdk/resource/resourcePath';

/** The kind that a part of a URL means: a plural, a kind or a whole reference. Loading until the cluster has told. */
export const usePlaceModel = (
  resource: string,
): { readonly model: K8sModel | undefined; readonly isLoading: boolean } => {
  const isLoaded = useModelsLoaded();
  const [models] = useK8sModels();
  const { group, version, kind } = readReference(resource);
  const model = Object.values(models).find((one) =>
    version === undefined
      ? one.plural === resource || one.kind === resource
      : one.kind === kind && one.apiVersion === version && one.apiGroup === group,
  );
  return { model, isLoading: !isLoaded };
};
