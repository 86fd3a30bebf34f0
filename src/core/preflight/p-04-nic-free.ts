import { msg } from '../message';
import { interfaceKind } from '../sources/host/entry/interfaceKind';
import type { Host } from '../sources/host/host';
import { chosenPorts } from './chosenPorts';
import type { ChosenPort } from './chosenPorts';
import { globalAddresses } from './globalAddresses';
import { interfaceUses, membersOf } from './interfaceUses';
import type { InterfaceUse } from './interfaceUses';
import { onEachNode } from './onEachNode';
import type { OnNode } from './onEachNode';
import type { Preflight, PreflightSaid } from './preflight';
import { protectedNames } from './protectedNames';
import type { ProtectedNames } from './protectedNames';
import { blocked, override, warning } from './said';

const title = msg('No chosen interface is in use elsewhere.');
const code = 'P-04';

/** What a policy takes is nobody else's (domain P-04). */
export const nicFree: Preflight = {
  id: 'p-04-nic-free',
  code,
  level: 'B',
  title,
  check: (input) =>
    onEachNode(input, {
      good: title,
      concerns: (desired) => chosenPorts(desired).length > 0,
      on: (place) => {
        const own = protectedNames(input.view, place.host);
        return chosenPorts(place.desired).flatMap((chosen) => [
          ...unusable(place, chosen),
          ...interfaceUses(place.host.host, chosen.name).flatMap((use) => usedElsewhere(place, chosen, { use, own })),
        ]);
      },
    }),
};

/** What belongs to pods or to OVN, and what NetworkManager was told to leave alone. */
const unusable = ({ host: { host, node } }: OnNode, { name, path }: ChosenPort): readonly PreflightSaid[] => {
  const entry = host.link(name);
  if (!entry) return [];
  const values = { name, node };
  if (['mgmtPort', 'tunnel', 'otherIface'].includes(interfaceKind(host, entry)))
    return [blocked(msg('{{name}} on {{node}} belongs to a pod or to the cluster network.', values), path)];
  return entry.state === 'ignore' && entry.type !== 'ovs-interface'
    ? [blocked(msg('NetworkManager on {{node}} is told to leave {{name}} alone.', values), path)]
    : [];
};

type Use = { readonly use: InterfaceUse; readonly own: ProtectedNames };

const usedElsewhere = (place: OnNode, chosen: ChosenPort, { use, own }: Use): readonly PreflightSaid[] => {
  const { host, desired } = place;
  const values = { name: chosen.name, node: host.node, of: use.of, by: chosen.by.name };
  if (isSame(chosen, use) || isReleased(desired.interfaces ?? [], chosen.name, use)) return [];
  if (use.kind === 'base') return onTop(place, chosen, { use, own });
  if (chosen.role !== 'base')
    return [blocked(msg('{{name}} on {{node}} is a part of {{of}} already.', values), chosen.path)];
  if (use.by?.type === 'bond' || use.by?.type === 'vrf')
    return [
      blocked(msg('{{name}} on {{node}} is a part of {{of}}: put {{by}} on {{of}} instead.', values), chosen.path),
    ];
  const { id } = chosen.by.vlan ?? {};
  return [
    warning(
      msg('{{name}} on {{node}} is a port of {{of}}, from whose VMs {{by}} takes VLAN {{id}} away.', {
        ...values,
        id: id ?? '?',
      }),
      chosen.path,
    ),
  ];
};

/** The policy makes of it what it is already. */
const isSame = ({ by, role }: ChosenPort, use: InterfaceUse): boolean =>
  (use.kind === 'base') === (role === 'base') && use.of === by.name && (use.by?.type ?? by.type) === by.type;

/** The same policy takes it away from where it is, or removes that. */
const isReleased = (wanted: readonly ChosenPort['by'][], name: string, use: InterfaceUse): boolean =>
  wanted.some((entry) => {
    if (entry.name !== use.of || (entry.type === 'ovs-bridge') !== (use.by?.type === 'ovs-bridge')) return false;
    if (entry.state === 'absent') return true;
    const lists = [entry.bond?.ports, entry.bridge?.ports, entry.vrf?.ports].some((list) => list !== undefined);
    return use.kind === 'member' && lists && !membersOf(entry).includes(name);
  });

/** Something stands on what becomes a part of something else; another VLAN beside it is nobody's trouble. */
const onTop = ({ host }: OnNode, chosen: ChosenPort, { use, own }: Use): readonly PreflightSaid[] => {
  if (chosen.role === 'base' || !use.by) return [];
  const values = { name: chosen.name, node: host.node, of: use.of };
  if (!isInUse(host.host, use.by.name))
    return [warning(msg('{{of}} stands on {{name}} on {{node}} and keeps its VLAN to itself.', values), chosen.path)];
  const message = msg('{{of}} stands on {{name}} on {{node}} and is in use.', values);
  return [
    own.has(use.of) ? override(message, { code, name: chosen.name, path: chosen.path }) : blocked(message, chosen.path),
  ];
};

const isInUse = (host: Host, name: string): boolean =>
  interfaceUses(host, name).length > 0 || globalAddresses(host.link(name)).length > 0;
