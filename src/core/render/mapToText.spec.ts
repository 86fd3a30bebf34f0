import { aCard, aPicture } from '../../testing/aPicture';
import type { WireRow } from '../merge/wireRow';
import { english, msg } from '../message';
import { createNetworkMap } from '../model/createNetworkMap';
import { k8sNodeId } from '../model/elementId';
import { mapToText } from './mapToText';

const row = (level: number, more: Partial<WireRow> & Pick<WireRow, 'card'>): WireRow => ({
  key: more.card.id,
  level,
  children: [],
  kindName: msg('NIC'),
  vlan: undefined,
  mtu: undefined,
  fact: msg(''),
  switchPort: undefined,
  ...more,
});

const nic = row(1, {
  card: aCard('nic', 'eno1', { status: 'warning', reasons: [msg('eno1 on n1 has no link.')] }),
  fact: msg('No link'),
  switchPort: 'leaf-1 Eth1/1',
});
const bridge = row(0, {
  card: aCard('bridge', 'br-vm', { status: 'ok', reasons: [msg('Fine.')] }),
  kindName: msg('OVS bridge'),
  vlan: msg('trunk'),
  fact: msg('2 networks'),
  children: [nic],
});
const plain = row(0, { card: aCard('nic', 'eno9') });

const empty = createNetworkMap({ elements: [], links: [], unread: [], sources: [] });

describe('mapToText', () => {
  it('writes the wiring as a tree in columns, with the reason below what is not well', () => {
    const picture = aPicture([], [], { folds: [{ key: 'x', text: msg('2 unused NICs') }] });
    expect(mapToText(empty, [{ picture, rows: [bridge, plain] }], english).split('\n')).toEqual([
      'n1',
      '  br-vm   OVS bridge  trunk · 2 networks [OK]',
      '    eno1  NIC         No link · leaf-1 Eth1/1 [Warning]',
      '      ! eno1 on n1 has no link.',
      '  eno9    NIC',
      '  (2 unused NICs)',
      '',
    ]);
  });

  it('says of each kind that was not read why, and of each bad field where', () => {
    const map = createNetworkMap({
      elements: [],
      links: [],
      unread: [{ object: 'Node/n1', path: 'metadata.labels', problem: 'An object was expected.' }],
      sources: [
        { kind: 'Node', state: 'read' },
        { kind: 'NodeNetworkState', state: 'forbidden' },
        { kind: 'NMState', state: 'forbidden' },
        { kind: 'Pod', state: 'failing' },
        { kind: 'VirtualMachine', state: 'notInSource' },
      ],
    });
    expect(mapToText(map, [], english).split('\n')).toEqual([
      'You may not read: NodeNetworkState, NMState',
      'Could not be read: Pod',
      'Not in this source: VirtualMachine',
      'Node/n1: metadata.labels: An object was expected.',
      '',
    ]);
  });
});

describe('what was not seen of a host', () => {
  it.each([
    [{ wiring: 'unread' }, undefined, '  ! The wiring of n1 could not be read.'],
    [{ wiring: 'no-object' }, true, '  ! There is no node n1.'],
    [{ wiring: 'read' }, undefined, '  ! The bridge mappings of n1 are not known.'],
    [{ wiring: 'read', mappingsKnown: true }, undefined, undefined],
  ] as const)('is said below its name (%#)', (seen, missing, line) => {
    const facts = { schedulable: true, roles: [], addresses: [], podSubnets: [], mappingsKnown: false, ...seen };
    const node = { id: k8sNodeId('n1'), kind: 'k8sNode', name: 'n1', node: 'n1', missing, facts } as const;
    const map = createNetworkMap({ elements: [node], links: [], unread: [], sources: [] });
    const [, second] = mapToText(map, [{ picture: aPicture([], []), rows: [] }], english).split('\n');
    expect(second).toBe(line ?? '');
  });
});
