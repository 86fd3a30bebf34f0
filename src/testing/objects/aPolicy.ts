import type { Raw } from '../aHost';

type PolicyParts = {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly interfaces?: unknown;
  readonly mappings?: unknown;
  readonly conditions?: readonly Raw[];
  readonly generation?: number;
  readonly spec?: Raw;
};

/** A policy of generation 1 for all nodes. */
export const aPolicy = (
  name: string,
  { nodeSelector, conditions, generation = 1, spec, ...wanted }: PolicyParts,
): Raw => ({
  apiVersion: 'nmstate.io/v1',
  kind: 'NodeNetworkConfigurationPolicy',
  metadata: { name, generation },
  spec: { ...(nodeSelector ? { nodeSelector } : {}), desiredState: desiredState(wanted), ...spec },
  ...(conditions ? { status: { conditions } } : {}),
});

type EnactmentParts = Pick<PolicyParts, 'interfaces' | 'mappings' | 'conditions' | 'generation'> & {
  readonly labels?: Readonly<Record<string, string>>;
};

/** The result of a policy on a node, of generation 1; named and labelled as NMState does. */
export const anEnactment = (
  policy: string,
  node: string,
  { conditions = [], generation = 1, labels, ...wanted }: EnactmentParts = {},
): Raw => ({
  apiVersion: 'nmstate.io/v1beta1',
  kind: 'NodeNetworkConfigurationEnactment',
  metadata: { name: `${node}.${policy}`, labels: labels ?? { 'nmstate.io/node': node, 'nmstate.io/policy': policy } },
  status: {
    policyGeneration: generation,
    conditions,
    ...((wanted.interfaces ?? wanted.mappings) ? { desiredState: desiredState(wanted) } : {}),
  },
});

/** A condition that holds, or `status` of it. */
export const aCondition = (type: string, more: Raw = {}): Raw => ({ type, status: 'True', ...more });

const desiredState = ({ interfaces, mappings }: Pick<PolicyParts, 'interfaces' | 'mappings'>): Raw => ({
  ...(interfaces === undefined ? {} : { interfaces }),
  ...(mappings === undefined ? {} : { ovn: { 'bridge-mappings': mappings } }),
});
