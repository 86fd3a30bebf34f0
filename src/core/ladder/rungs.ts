import { msg } from '../message';
import type { Message } from '../message';
import type { RuleCode } from '../rules/rule';

/** The steps on the way from a VM's NIC list to its guest, in the order in which they are climbed (domain §8, last paragraph). */
export const rungIds = [
  'nic-list',
  'definition',
  'access',
  'mapping',
  'bridge',
  'policy',
  'link',
  'vlan-and-mtu',
  'pod',
  'guest',
] as const;

export type RungId = (typeof rungIds)[number];

/** What a rung is called in lists, where there is no room for its sentence. */
export const rungNames: Readonly<Record<RungId, Message>> = {
  'nic-list': msg('NIC list'),
  definition: msg('Definition'),
  access: msg('Access'),
  mapping: msg('Bridge mapping'),
  bridge: msg('Bridge'),
  policy: msg('Policies'),
  link: msg('Link'),
  'vlan-and-mtu': msg('VLAN and MTU'),
  pod: msg('Pod'),
  guest: msg('Guest'),
};

/** The rung that a rule belongs to; undefined = none, it is listed under the ladder. */
export const rungOf = (code: RuleCode): RungId | undefined => rungByCode.get(Number(code.slice(2)));

type Range = readonly [first: number, last: number];

const only = (...codes: readonly number[]): readonly Range[] => codes.map((code): Range => [code, code]);

const rangesOf: Readonly<Record<RungId, readonly Range[]>> = {
  'nic-list': [[410, 412], ...only(422, 424, 426, 430)],
  definition: [
    [1, 1],
    [3, 21],
    [24, 29],
    [31, 35],
  ],
  access: only(2),
  mapping: [[101, 113], ...only(420)],
  bridge: [
    [104, 107],
    [120, 134],
  ],
  policy: [[303, 310], ...only(312)],
  link: [[201, 211], ...only(220)],
  'vlan-and-mtu': [...only(124, 125, 128, 129), [212, 216], [501, 505]],
  pod: only(403, 417, 418, 427),
  guest: [...only(404, 407, 408), [413, 416], ...only(425)],
};

/** A code of two ranges belongs to the later rung. */
const rungByCode: ReadonlyMap<number, RungId> = new Map(
  rungIds.flatMap((rung) =>
    rangesOf[rung].flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index): [number, RungId] => [first + index, rung]),
    ),
  ),
);
