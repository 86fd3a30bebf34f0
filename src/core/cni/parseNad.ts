import { isRecord, shapeOf } from '../../k8s/fields';
import type { NetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { allCniTypes } from './allCniTypes';
import type { OpenedPlugin } from './cniType';
import type { PluginConfig } from './configFields';
import { jsonErrorAt } from './jsonErrorAt';
import { ovnOverlay } from './ovn-k8s-cni-overlay';

/**
 * A NAD's configuration (domain §4.1). `cni` is a type of `allCniTypes`, `other` any other, which has no facts and lands
 * nowhere that could be told. `plugin` is the one that makes the interface, the first that is no modifier, with the name
 * and version that stand at the top of a list; `plugins` all types in order, `index` its place among them (undefined = it
 * stands alone, without a list). Paths of problems start at the plugin.
 */
export type ParsedNad =
  | { readonly kind: 'empty' }
  /** `position`: character of the text, from 0, where it stops being JSON. */
  | {
      readonly kind: 'invalid';
      readonly fault: ConfigFault;
      readonly problem: string;
      readonly position?: number | undefined;
    }
  | ({
      readonly kind: 'cni' | 'other';
      readonly type: string;
      readonly name?: string | undefined;
      readonly plugin: PluginConfig;
      readonly plugins: readonly string[];
      readonly index?: number | undefined;
      readonly modifiers: readonly string[];
    } & OpenedPlugin);

/** `listAndSingle`: a list of plugins beside a plugin at the top, both of OVN. */
export type ConfigFault = 'notJson' | 'notObject' | 'noType' | 'listAndSingle';

/** Parsed once for each NAD that was read. */
export const parseNad = (nad: NetworkAttachmentDefinition): ParsedNad => {
  const known = parsed.get(nad);
  if (known) return known;
  const fresh = parseConfig(nad.config);
  parsed.set(nad, fresh);
  return fresh;
};

const parsed = new WeakMap<NetworkAttachmentDefinition, ParsedNad>();

/** The same for the bare text. */
export const parseConfig = (text: string): ParsedNad => {
  if (text.trim() === '') return { kind: 'empty' };
  const raw = parseJson(text);
  if (raw === undefined) return notJson(text);
  if (!isRecord(raw)) return invalid('notObject', `The configuration is ${shapeOf(raw)}, not an object.`);
  const listed = pluginsOf(raw);
  const plugins = listed.length > 0 ? listed : [raw];
  const types = plugins.map(typeOf);
  if (types.includes(''))
    return invalid(
      'noType',
      listed.length > 0 ? 'A plugin of the configuration names no CNI type.' : 'The configuration names no CNI type.',
    );
  if (listed[0] && [raw, listed[0]].every(ovnOverlay.recognise)) {
    return invalid('listAndSingle', 'The configuration is a list of plugins and a single plugin at once.');
  }
  return effectivePlugin(plugins, types, raw);
};

const invalid = (fault: ConfigFault, problem: string): Extract<ParsedNad, { readonly kind: 'invalid' }> => ({
  kind: 'invalid',
  fault,
  problem,
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const notJson = (text: string): ParsedNad => {
  const position = jsonErrorAt(text);
  const found =
    position < text.length ? `${JSON.stringify(text.charAt(position))} was not expected` : 'it ends too early';
  return { ...invalid('notJson', `The configuration is not JSON: ${found} at position ${position}.`), position };
};

/** The plugins of a list; none where the configuration is a single plugin. One that is no object is an empty one. */
export const pluginsOf = ({ plugins }: PluginConfig): readonly PluginConfig[] =>
  Array.isArray(plugins) ? plugins.map((plugin: unknown) => (isRecord(plugin) ? plugin : {})) : [];

const typeOf = ({ type }: PluginConfig): string => (typeof type === 'string' ? type : '');

const effectivePlugin = (plugins: readonly PluginConfig[], types: readonly string[], top: PluginConfig): ParsedNad => {
  const first = plugins.findIndex((plugin) => !allCniTypes.find((type) => type.recognise(plugin))?.modifier);
  const at = Math.max(first, 0);
  const plugin = { ...plugins[at], name: top.name, cniVersion: top.cniVersion };
  const cniType = allCniTypes.find((type) => type.recognise(plugin));
  const opened: OpenedPlugin = cniType?.open(plugin) ?? { facts: {}, landsOn: { kind: 'none' }, problems: [] };
  return {
    kind: cniType ? 'cni' : 'other',
    type: typeOf(plugin),
    name: typeof top.name === 'string' && top.name !== '' ? top.name : undefined,
    plugin,
    plugins: types,
    index: plugins[0] === top ? undefined : at,
    modifiers: types.filter((_, index) => index !== at),
    ...opened,
  };
};
