import { k8sCreate, k8sDelete, k8sUpdate } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import type { Change, ChangeOptions, ChangeOutcome, Manifest } from '../../ui/cluster/change';

/** Sends one write to the cluster. What the API server says against it is an outcome, not an exception. */
export const applyChange = async (
  { op, manifest }: Change,
  model: K8sModel,
  { dryRun }: ChangeOptions,
): Promise<ChangeOutcome> => {
  const queryParams = { fieldManager: 'wiremap', ...(dryRun ? { dryRun: 'All' } : {}) };
  try {
    if (op === 'create') return done(await k8sCreate({ model, data: resourceOf(manifest), queryParams }));
    if (op === 'update') return done(await k8sUpdate({ model, data: resourceOf(manifest), queryParams }));
    return done(await k8sDelete({ model, resource: resourceOf(manifest), queryParams }));
  } catch (error) {
    return refused(error);
  }
};

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
