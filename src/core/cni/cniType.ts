import type { Problem } from '../../k8s/reading';
import type { Message } from '../message';
import { configFields } from './configFields';
import type { ConfigFields, PluginConfig, VlanRange } from './configFields';
import type { FormField } from './formField';
import type { HostLanding } from './hostLanding';

/** What a configuration says in the words of the map; a `vlan` of 0 is untagged and not said. `mtu` in bytes. */
export type PluginFacts = {
  readonly topology?: string | undefined;
  readonly role?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly trunk?: readonly VlanRange[] | undefined;
  readonly mtu?: number | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly bridge?: string | undefined;
  readonly master?: string | undefined;
  readonly mode?: string | undefined;
};

/** What every configuration has; in a list of plugins both stand at the top. `name` is the network's. */
export type Named = { readonly name?: string | undefined; readonly cniVersion?: string | undefined };

/** A configuration with what could not be read of it. */
export type CniReading<C> = { readonly config: C; readonly problems: readonly Problem[] };

/** A reading with its own type forgotten: what the map needs to know of any CNI type. */
export type OpenedPlugin = {
  readonly facts: PluginFacts;
  readonly landsOn: HostLanding;
  readonly problems: readonly Problem[];
};

/**
 * One CNI type. `read` never throws; `read(write(config))` gives the same config. `write` puts the config onto an existing
 * configuration: keys it does not know stay as they are, and a key that is undefined in the config goes.
 */
export type CniType<C> = {
  readonly id: string;
  readonly title: Message;
  /** Changes what another plugin made and lands nowhere itself. */
  readonly modifier: boolean;
  readonly recognise: (plugin: PluginConfig) => boolean;
  readonly read: (plugin: PluginConfig) => CniReading<C>;
  readonly write: (config: C, onto?: PluginConfig) => PluginConfig;
  readonly landsOn: (config: C) => HostLanding;
  readonly fields: readonly FormField<keyof C & string>[];
  readonly open: (plugin: PluginConfig) => OpenedPlugin;
};

/** A CNI type whose config type does not matter. */
export type AnyCniType = Pick<CniType<never>, 'id' | 'title' | 'modifier' | 'recognise' | 'open'> & {
  readonly fields: readonly FormField[];
};

type Definition<C> = Pick<CniType<C & Named>, 'id' | 'title' | 'fields'> & {
  readonly modifier?: true;
  readonly read: (fields: ConfigFields) => C;
  /** Every key that `read` knows, undefined where the config has none. */
  readonly write: (config: C) => PluginConfig;
  readonly landsOn?: (config: C & Named) => HostLanding;
  readonly tells?: (config: C & Named) => PluginFacts;
};

/** Makes a CNI type out of what is special about it. */
export const cniType = <C extends object>({ id, title, fields, ...own }: Definition<C>): CniType<C & Named> => {
  const read: CniType<C & Named>['read'] = (plugin) => {
    const problems: Problem[] = [];
    const keys = configFields(plugin, problems);
    return { config: { name: keys.text('name'), cniVersion: keys.text('cniVersion'), ...own.read(keys) }, problems };
  };
  const landsOn: CniType<C & Named>['landsOn'] = own.landsOn ?? (() => ({ kind: 'none' }));
  return {
    id,
    title,
    fields,
    modifier: own.modifier ?? false,
    recognise: ({ type }) => type === id,
    read,
    write: (config, onto = {}) => {
      const { name, cniVersion } = config;
      const keys = Object.entries({ ...onto, cniVersion, name, type: id, ...own.write(config) });
      return Object.fromEntries(keys.filter(([, value]) => value !== undefined));
    },
    landsOn,
    open: (plugin) => {
      const { config, problems } = read(plugin);
      return { facts: own.tells?.(config) ?? {}, landsOn: landsOn(config), problems };
    },
  };
};
