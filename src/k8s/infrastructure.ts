import { reader } from './fields';
import type { Fields } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `config.openshift.io/v1` Infrastructure `cluster`; `machineNetworks` are CIDRs (domain L-15), `virtualIps` those of the API and of ingress. */
export type Infrastructure = {
  readonly meta: ObjectMeta;
  readonly platform?: string | undefined;
  readonly machineNetworks: readonly string[];
  readonly virtualIps: readonly string[];
};

export const infrastructureKind: ResourceKind = {
  group: 'config.openshift.io',
  version: 'v1',
  kind: 'Infrastructure',
  plural: 'infrastructures',
  namespaced: false,
};

export const readInfrastructure = reader((object): Infrastructure | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const wanted = object.object('spec')?.object('platformSpec');
  const status = object.object('status');
  const actual = status?.object('platformStatus');
  const networks = [...platforms.flatMap(machineNetworks(wanted)), ...platforms.flatMap(machineNetworks(actual))];
  return {
    meta,
    platform: actual?.text('type') ?? status?.text('platform') ?? wanted?.text('type'),
    machineNetworks: [...new Set(networks)],
    virtualIps: [...new Set(platforms.flatMap(virtualIps(actual)))],
  };
});

const platforms = ['baremetal', 'openstack', 'vsphere', 'nutanix'];

const machineNetworks = (parent: Fields | undefined) => (platform: string) =>
  texts(parent, platform, 'machineNetworks');

const virtualIps = (parent: Fields | undefined) => (platform: string) => [
  ...texts(parent, platform, 'apiServerInternalIPs'),
  ...texts(parent, platform, 'ingressIPs'),
];

const texts = (parent: Fields | undefined, platform: string, key: string): readonly string[] =>
  (parent?.has(platform) ? parent.object(platform)?.list(key, (entry) => entry.text()) : undefined) ?? [];
