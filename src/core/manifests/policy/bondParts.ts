import { isList, isRecord, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { optional } from '../json/optional';
import { interfacesOf } from './policyFrame';

/** The modes that may carry virtual machines (domain P-21); `802.3ad` needs a link aggregation group on the switch. */
export const bondModes = ['802.3ad', 'active-backup', 'balance-xor'] as const;

export type BondMode = (typeof bondModes)[number];

/** How often LACP partners talk, slow being 802.3ad's default. */
export const lacpRates = ['slow', 'fast'] as const;

/** A bond to be made. `mtu` in bytes, of the bond and its members; left out, it stays 1500. `miimon` in ms. */
export type Bond = {
  readonly name: string;
  readonly mode: BondMode;
  readonly members: readonly string[];
  readonly mtu?: number | undefined;
  readonly miimon: number;
  /** How connections are spread; not for active-backup. */
  readonly hashPolicy?: string | undefined;
  /** `fast` = the switch must answer within 3 s instead of 90 s; only for 802.3ad. */
  readonly lacpRate?: (typeof lacpRates)[number] | undefined;
  /** The member to prefer; only for active-backup. */
  readonly primary?: string | undefined;
};

/** How often the members' links are looked at unless said otherwise, in ms. */
export const usualMiimon = 100;

/** No addresses: what becomes part of a bond or bridge cannot have any. */
export const withoutAddresses = { ipv4: { enabled: false }, ipv6: { enabled: false } } as const;

/** The entry of the bond, and those of its members where an MTU has to be set on them. */
export const writeBond = (bond: Bond): readonly JsonRecord[] => [
  {
    name: bond.name,
    type: 'bond',
    state: 'up',
    ...optional('mtu', bond.mtu),
    ...withoutAddresses,
    'link-aggregation': { mode: bond.mode, options: optionsOf(bond), port: bond.members },
  },
  ...(bond.mtu === undefined ? [] : bond.members.map((name) => writeNic({ name, mtu: bond.mtu }))),
];

/** The entry of a NIC that becomes part of something: activated, without addresses. */
export const writeNic = ({ name, mtu }: { readonly name: string; readonly mtu?: number | undefined }): JsonRecord => ({
  name,
  type: 'ethernet',
  state: 'up',
  ...optional('mtu', mtu),
  ...withoutAddresses,
});

/** The bond that a desired state makes; undefined = none of this name, or one of another mode. */
export const readBond = (desiredState: JsonRecord, name: string): Bond | undefined => {
  const entry = interfacesOf(desiredState).find((one) => one['name'] === name && one['type'] === 'bond');
  const mode = bondModes.find((one) => one === textAt(entry, ['link-aggregation', 'mode']));
  if (!entry || mode === undefined) return undefined;
  const option = (key: string) => valueAt(entry, ['link-aggregation', 'options', key]);
  const rate = lacpRates.find((one) => one === option('lacp_rate'));
  return {
    name,
    mode,
    members: textsIn(valueAt(entry, ['link-aggregation', 'port'])),
    miimon: numberOf(option('miimon')) ?? usualMiimon,
    ...optional('mtu', numberOf(entry['mtu'])),
    ...optional('hashPolicy', mode === 'active-backup' ? undefined : textOf(option('xmit_hash_policy'))),
    ...optional('lacpRate', mode === '802.3ad' ? rate : undefined),
    ...optional('primary', mode === 'active-backup' ? textOf(option('primary')) : undefined),
  };
};

/** The names of ports, whether they stand alone or in objects. */
export const textsIn = (list: unknown): readonly string[] =>
  isList(list) ? list.flatMap((entry) => textOf(isRecord(entry) ? entry['name'] : entry) ?? []) : [];

/** The ports of an entry, be it a bond or a bridge. */
export const portsOf = (entry: JsonRecord): readonly string[] => [
  ...textsIn(valueAt(entry, ['link-aggregation', 'port'])),
  ...textsIn(valueAt(entry, ['bridge', 'port'])),
];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const optionsOf = ({ mode, miimon, hashPolicy, lacpRate, primary }: Bond): JsonRecord => ({
  miimon,
  ...optional('xmit_hash_policy', mode === 'active-backup' ? undefined : hashPolicy),
  ...optional('lacp_rate', mode === '802.3ad' ? lacpRate : undefined),
  ...optional('primary', mode === 'active-backup' ? primary : undefined),
});
