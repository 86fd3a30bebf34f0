import type { Bearing } from '../../../core/merge/found/bearing';
import type { Say } from '../../../core/message';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Finding } from '../../../core/rules/finding';

/** All that the search looks at, in lower case: what is said, and names, addresses and VLANs of whom it is about. */
export const searchText = (map: NetworkMap, { finding, bearing }: Sought, say: Say): string => {
  const subjects = finding.subjects.flatMap((id) => map.elements.get(id) ?? []);
  const nics = subjects.filter(({ kind }) => kind === 'vm').flatMap((vm) => nicsOf(map, vm));
  const names = [...bearing.vms, ...bearing.networks].flatMap((id) => map.elements.get(id) ?? []).map(placeOf);
  return [
    finding.rule,
    say(finding.title),
    ...[...subjects, ...nics].flatMap((element) => [placeOf(element), ...factWords(element)]),
    ...names,
    ...bearing.nodes,
    ...[...bearing.vlans].map(vlanWord),
  ]
    .join('\n')
    .toLowerCase();
};

/** Lower-case words to look for. A MAC address may be written with dashes. */
export const soughtWords = (q: string): readonly string[] =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (/^[0-9a-f]{2}(-[0-9a-f]{2}){2,5}$/.test(word) ? word.replaceAll('-', ':') : word));

type Sought = { readonly finding: Finding; readonly bearing: Bearing };

const nicsOf = (map: NetworkMap, { id }: Element): readonly Element[] =>
  (map.to.get(id) ?? []).flatMap(({ from, rule }) => (rule === 'L-61' ? (map.elements.get(from) ?? []) : []));

const placeOf = ({ namespace, name }: Element): string => (namespace === undefined ? name : `${namespace}/${name}`);

/** Addresses and names that people know a thing by, whatever kind it is. */
const factWords = ({ facts }: Element): readonly string[] => {
  const record: Readonly<Record<string, unknown>> = facts;
  return soughtFacts
    .flatMap((key) => {
      const value = record[key];
      return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
    })
    .concat(['vlan', 'tag'].flatMap((key) => (typeof record[key] === 'number' ? [vlanWord(record[key])] : [])));
};

const soughtFacts: readonly string[] = [
  'mac',
  'permanentMac',
  'ips',
  'addresses',
  'address',
  'cidr',
  'subnets',
  'vm',
  'attachment',
  'physicalNetworkName',
  'portId',
  'systemName',
  'description',
];

const vlanWord = (vlan: number): string => `vlan ${vlan}`;
