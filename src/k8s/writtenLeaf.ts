import { isRecord, spelled } from './fields';
import { bondModeName } from './readBridge';

/**
 * One value that a desired state writes. `path` runs from the entry of the interface: `mtu`, `ipv4.enabled`; a named entry
 * of a list has its name in it: `bridge.port[name=eno1].vlan.tag`. A list is one value, its entries sorted: nmstate takes port
 * lists as sets.
 */
export type WrittenLeaf = { readonly path: string; readonly value: string | readonly string[] };

/**
 * Everything that the entry of an interface writes beside its name and type, sorted by path, with the spellings of domain
 * §2.10 made one. What is null writes nothing.
 */
export const writtenLeaves = (entry: unknown): readonly WrittenLeaf[] =>
  leavesAt('', entry)
    .filter(({ path }) => path !== 'name' && path !== 'type')
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const leavesAt = (path: string, value: unknown): WrittenLeaf[] => {
  if (Array.isArray(value)) return listLeaves(path, value);
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leavesAt(joined(path, keyOf(path, key)), inner));
  }
  const text = spelled(value);
  return text === undefined ? [] : [scalar(path, text)];
};

const scalar = (path: string, text: string): WrittenLeaf => {
  if (path === 'bridge.options.stp') return { path: `${path}.enabled`, value: text };
  return { path, value: path === 'link-aggregation.mode' ? String(bondModeName(text)) : text };
};

const listLeaves = (path: string, list: readonly unknown[]): WrittenLeaf[] => {
  const names = list.map((entry) => (isRecord(entry) ? spelled(entry['name']) : undefined));
  if (names.includes(undefined)) return [{ path, value: list.map(textOf).sort() }];
  return [
    { path, value: names.map(String).sort() },
    ...list.flatMap((entry, index) =>
      leavesAt(`${path}[name=${String(names[index])}]`, entry).filter((leaf) => !leaf.path.endsWith('].name')),
    ),
  ];
};

const textOf = (value: unknown): string =>
  isRecord(value) || Array.isArray(value)
    ? leavesAt('', value)
        .map((leaf) => `${leaf.path}=${String(leaf.value)}`)
        .join(' ')
    : String(value);

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Older and tolerated names of a list of members. */
const keyOf = (path: string, key: string): string => {
  const isList = key === 'ports' || key === 'slaves';
  return isList && /(^|\.)(bridge|link-aggregation|vrf)$/.test(path) ? 'port' : key;
};
