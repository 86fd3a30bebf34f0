import { reader } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

export type IpamClaim = {
  readonly meta: ObjectMeta;
  readonly network?: string | undefined;
  readonly interface?: string | undefined;
  readonly ips: readonly string[];
};

export const ipamClaimKind: ResourceKind = {
  group: 'k8s.cni.cncf.io',
  version: 'v1alpha1',
  kind: 'IPAMClaim',
  plural: 'ipamclaims',
  namespaced: true,
};

export const readIpamClaim = reader((object): IpamClaim | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  return {
    meta,
    network: spec?.text('network'),
    interface: spec?.text('interface'),
    ips: object.object('status')?.list('ips', (entry) => entry.text()) ?? [],
  };
});
