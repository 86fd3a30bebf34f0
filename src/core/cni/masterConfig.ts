import type { PluginFacts } from './cniType';
import { maxMtu } from './configFields';
import type { ConfigFields, PluginConfig } from './configFields';
import type { HostLanding } from './hostLanding';

/**
 * The keys that macvlan and ipvlan have in common. `master`: the host interface, by default the one with the default route;
 * `linkInContainer`: the master is one of the pod's instead. `mtu` in bytes, at most the master's.
 */
export type MasterConfig = {
  readonly master?: string | undefined;
  readonly mode?: string | undefined;
  readonly mtu?: number | undefined;
  readonly linkInContainer?: boolean | undefined;
};

/** Reads the keys. */
export const readMaster = (fields: ConfigFields): MasterConfig => ({
  master: fields.text('master'),
  mode: fields.text('mode'),
  mtu: fields.whole('mtu', 0, maxMtu),
  linkInContainer: fields.flag('linkInContainer'),
});

/** The inverse of `readMaster`. */
export const writeMaster = ({ master, mode, mtu, linkInContainer }: MasterConfig): PluginConfig => ({
  master,
  mode,
  mtu,
  linkInContainer,
});

/** Nowhere on the host when the master lives in the pod. */
export const landsOnMaster = ({ master, linkInContainer }: MasterConfig): HostLanding => {
  if (linkInContainer) return { kind: 'none' };
  return master ? { kind: 'link', name: master } : { kind: 'defaultRoute' };
};

/** In the words of the map. */
export const masterFacts = (config: MasterConfig): PluginFacts => ({
  master: hostMaster(config),
  mode: config.mode,
  mtu: config.mtu || undefined,
});

/** The interface of the host that is named; one of the pod's is none. */
export const hostMaster = ({ master, linkInContainer }: MasterConfig): string | undefined =>
  linkInContainer ? undefined : master || undefined;
