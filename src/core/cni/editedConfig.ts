import { isRecord } from '../../k8s/fields';
import type { PluginConfig } from './configFields';
import { parseConfig, pluginsOf } from './parseNad';

/**
 * The text of a configuration with some keys of the plugin that makes the interface set to other values, or taken away
 * where the value is undefined; all others stay, in their order and about as they were written. Undefined when the text
 * cannot be read.
 */
export const editedConfig = (text: string, changes: PluginConfig): string | undefined => {
  const parsed = parseConfig(text);
  if (parsed.kind === 'empty' || parsed.kind === 'invalid') return undefined;
  const top: unknown = JSON.parse(text);
  const change = (plugin: PluginConfig): PluginConfig => ({ ...plugin, ...changes });
  const { index } = parsed;
  const changed =
    isRecord(top) && (index === undefined ? change(top) : { ...top, plugins: changedAt(top, index, change) });
  return JSON.stringify(changed, undefined, indentOf(text));
};

const changedAt = (top: PluginConfig, index: number, change: (plugin: PluginConfig) => PluginConfig) =>
  pluginsOf(top).map((plugin, at) => (at === index ? change(plugin) : plugin));

/** White space before the first key, when the text has a line for each. */
const indentOf = (text: string): string => /^\s*\{\s*?\n([ \t]+)/.exec(text)?.[1] ?? '';
