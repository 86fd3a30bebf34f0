import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `config.openshift.io/v1` Infrastructure `cluster`; `machineNetworks` are CIDRs (domain L-15). */
export type Infrastructure = {
  readonly meta: ObjectMeta;
  readonly platform?: string | undefined;
  readonly machineNetworks: readonly string[];
};

export const infrastructureKind: ResourceKind = {
  group: 'config.openshift.io',
  version: 'v1',
  kind: 'Infrastructure',
  plural: 'infrastructures',
  namespaced: false,
};
