import type { Raw } from '../aHost';

/** NMState's handler on a node, ready; without a node only its metadata is known. */
export const aHandlerPod = (node?: string, { ready = true }: { readonly ready?: boolean } = {}): Raw => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    namespace: 'openshift-nmstate',
    name: `nmstate-handler-${node ?? 'x'}`,
    labels: { component: 'kubernetes-nmstate-handler' },
  },
  ...(node === undefined
    ? {}
    : { spec: { nodeName: node }, status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] } }),
});

/** The operator's object. */
export const anNmState = (nodeSelector: Readonly<Record<string, string>> = {}): Raw => ({
  apiVersion: 'nmstate.io/v1',
  kind: 'NMState',
  metadata: { name: 'nmstate' },
  spec: { nodeSelector },
});
