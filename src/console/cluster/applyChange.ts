import { k8sCreate, k8sDelete, k8sPatch, k8sUpdate } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel, K8sResourceCommon, Patch } from '@openshift-console/dynamic-plugin-sdk';
import type { JsonPatch } from '../../core/manifests/jsonPatch';
import type { Change, ChangeOptions, ChangeOutcome, Manifest } from '../../ui/cluster/change';

/** Sends one write to the cluster. What the API server says against it is an outcome, not an exception. */
export const applyChange = async (
  change: Change,
  model: K8sModel,
  { dryRun }: ChangeOptions,
): Promise<ChangeOutcome> => {
  const queryParams = { fieldManager: 'wiremap', ...(dryRun ? { dryRun: 'All' } : {}) };
  try {
    const resource = resourceOf(change.manifest);
    switch (change.op) {
      case 'create':
        return done(await k8sCreate({ model, data: resource, queryParams }));
      case 'update':
        return done(await k8sUpdate({ model, data: resource, queryParams }));
      case 'patch':
        return done(await k8sPatch({ model, resource, data: operations(change.patch), queryParams }));
      default:
        return done(await k8sDelete({ model, resource, queryParams }));
    }
  } catch (error) {
    return refused(error);
  }
};

/** The SDK's own kind of list, which it may change. */
const operations = (patch: JsonPatch): Patch[] => patch.map((operation) => ({ ...operation }));

const done = (object: unknown): ChangeOutcome => ({ ok: true, object });

const refused = (error: unknown): ChangeOutcome => ({
  ok: false,
  message: error instanceof Error ? error.message : String(error),
  code: error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined,
});

/** The same object with the optional names left out instead of undefined. */
const resourceOf = ({ metadata: { name, namespace, ...metadata }, ...rest }: Manifest): K8sResourceCommon => ({
  ...rest,
  metadata: { ...metadata, ...(name === undefined ? {} : { name }), ...(namespace === undefined ? {} : { namespace }) },
});
