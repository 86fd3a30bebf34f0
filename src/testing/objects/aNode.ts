import type { Raw } from '../aHost';

type NodeParts = {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly addresses?: readonly string[];
  readonly ready?: boolean;
  readonly spec?: Raw;
  readonly allocatable?: Readonly<Record<string, string>>;
};

/** A ready worker; `addresses` are its internal ones. */
export const aNode = (
  name: string,
  { labels = {}, annotations = {}, addresses = [], ready = true, spec = {}, allocatable }: NodeParts = {},
): Raw => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name,
    labels: { 'kubernetes.io/hostname': name, 'node-role.kubernetes.io/worker': '', ...labels },
    annotations,
  },
  spec,
  status: {
    ...(allocatable && { allocatable }),
    addresses: addresses.map((address) => ({ type: 'InternalIP', address })),
    conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
  },
});
