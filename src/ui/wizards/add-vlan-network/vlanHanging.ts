import { msg } from '../../../core/message';
import type { Hanging, HangingCard, HangingWire } from '../engine/side/hanging';
import type { WizardWorld } from '../engine/wizardWorld';
import type { PhysicalNetwork } from './physicalNetworks';
import { chosenNetwork, nameOf, namespacesOf } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';
import { whoText } from './vlanTexts';
import { vmCount, vmsIn } from './vmCounts';

/** Switch, uplink, bridge, physical network, what hangs on it already, the new network, and who will use it. */
export const vlanHanging = (answers: VlanAnswers, world: WizardWorld): Hanging | undefined => {
  const network = chosenNetwork(answers, world);
  if (network === undefined) return undefined;
  const name = nameOf(answers) || '?';
  const { localnet, ready, all, networks } = network;
  const others = networks.filter((one) => one !== name).slice(0, 2);
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
    rows: [
      ...above,
      [...others.map((one): HangingCard => ({ key: one, kind: 'ovnNetwork', name: one })), added],
      ...(cards.length > 0 ? [cards] : []),
    ],
    wires: [
      ...between(above),
      ...others.map((one): HangingWire => ({ from: 'map', to: one })),
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

const uplinkRows = ({ hosts, ready }: PhysicalNetwork): readonly (readonly HangingCard[])[] => {
  const bridge = hosts.find(({ bridge: one }) => (one?.uplinks.length ?? 0) > 0)?.bridge;
  const [uplink] = bridge?.uplinks ?? [];
  if (bridge === undefined || uplink === undefined) return [];
  const switches = [
    ...new Set(uplink.nics.flatMap(({ lldp }) => lldp?.neighbors.flatMap(({ systemName }) => systemName ?? []) ?? [])),
  ];
  const nics = uplink.nics.map(({ name }) => name).join(' + ');
  return [
    ...(switches.length > 0
      ? [[{ key: 'switch', kind: 'lldpNeighbor', name: switches.sort().join(', ') } as const]]
      : []),
    [
      {
        key: 'uplink',
        kind: uplink.entry?.type === 'bond' ? 'bond' : 'nic',
        name: uplink.entry?.type === 'bond' ? `${uplink.name}, ${nics}` : uplink.name,
        fact: uplink.entry?.mtu === undefined ? undefined : msg('MTU {{mtu}}', { mtu: uplink.entry.mtu }),
      },
    ],
    [{ key: 'bridge', kind: 'ovsBridge', name: bridge.name, fact: msg('on {{count}} hosts', { count: ready.length }) }],
  ];
};

const between = (rows: readonly (readonly HangingCard[])[]): readonly HangingWire[] =>
  rows.slice(1).flatMap((row, index) => {
    const [from, to] = [rows[index]?.[0]?.key, row[0]?.key];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

const optionalCount = (count: number | undefined) => (count === undefined ? undefined : vmCount(count));
