import { msg } from '../../../core/message';
import type { Hanging, HangingCard, HangingWire } from '../engine/side/hanging';
import type { WizardWorld } from '../engine/wizardWorld';
import { partsOf } from './physicalNetworks';
import type { PhysicalNetwork } from './physicalNetworks';
import { chosenNetwork, nameOf, namespacesOf } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';
import { inShort, whoText } from './vlanTexts';
import { vmCount, vmsIn } from './vmCounts';

/** Switch, uplink, bridge, physical network, what hangs on it already, the new network, and who will use it. */
export const vlanHanging = (answers: VlanAnswers, world: WizardWorld): Hanging | undefined => {
  const network = chosenNetwork(answers, world);
  if (network === undefined) return undefined;
  const name = nameOf(answers) || '?';
  const { localnet, ready, all, networks } = network;
  const others = networks.filter((one) => one !== name);
  const users = namespacesOf(answers).slice(0, 3);
  const added: HangingCard = { key: 'new', kind: 'ovnNetwork', name, isNew: true };
  const cards = users.map((user): HangingCard => ({
    key: `ns/${user}`,
    kind: 'namespace',
    name: answers.audience === 'everyone' ? whoText(answers) : user,
    fact: optionalCount(vmsIn(world, answers.audience === 'everyone' ? undefined : user)),
  }));
  const above = [
    ...uplinkRows(network),
    [
      {
        key: 'map',
        kind: 'bridgeMapping',
        name: localnet,
        status: statusOf(network),
        fact: coverage(ready.length, all),
      } as const,
    ],
  ];
  return {
    sentence: msg(
      '{{name}} will use {{localnet}}, which is ready on {{ready}} of {{all}} hosts. No host has to change.',
      {
        ...{ name, localnet, all },
        ready: ready.length,
      },
    ),
    rows: [...above, [...othersCard(others), added], ...(cards.length > 0 ? [cards] : [])],
    wires: [
      ...between(above),
      ...(others.length > 0 ? [{ from: 'map', to: 'others' }] : []),
      { from: 'map', to: 'new', isNew: true },
      ...users.map((user): HangingWire => ({ from: 'new', to: `ns/${user}`, isNew: true })),
    ],
  };
};

const coverage = (some: number, all: number) => msg('{{some}} of {{all}} hosts', { some, all });

const statusOf = ({ ready, unknown, all }: PhysicalNetwork) => {
  if (ready.length === all) return 'ok';
  return ready.length + unknown.length === all ? 'unknown' : 'warning';
};

/** What hangs there already, on one card. */
const othersCard = (others: readonly string[]): readonly HangingCard[] => {
  const [first, ...more] = others;
  if (first === undefined) return [];
  const fact = more.length === 0 ? undefined : msg('and {{count}} more', { count: more.length });
  return [{ key: 'others', kind: 'ovnNetwork', name: first, fact }];
};

/** Hosts that are not wired alike have the parts that they share named, and the others counted. */
const uplinkRows = (network: PhysicalNetwork): readonly (readonly HangingCard[])[] => {
  const { bridges, uplinks, nics, switches, isBond } = partsOf(network);
  if (bridges.length === 0) return [];
  const fact = network.mtu === undefined ? undefined : msg('MTU {{mtu}} or more', { mtu: network.mtu });
  return [
    ...(switches.length > 0 ? [[{ key: 'switch', kind: 'lldpNeighbor', name: inShort(switches, 2) } as const]] : []),
    [
      {
        key: 'uplink',
        kind: isBond ? 'bond' : 'nic',
        name: [inShort(uplinks), ...(isBond && nics.length === 1 ? nics : [])].join(', '),
        fact,
      },
    ],
    [
      {
        key: 'bridge',
        kind: 'ovsBridge',
        name: inShort(bridges),
        fact: msg('on {{count}} hosts', { count: network.ready.length }),
      },
    ],
  ];
};

const between = (rows: readonly (readonly HangingCard[])[]): readonly HangingWire[] =>
  rows.slice(1).flatMap((row, index) => {
    const [from, to] = [rows[index]?.[0]?.key, row[0]?.key];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

const optionalCount = (count: number | undefined) => (count === undefined ? undefined : vmCount(count));
