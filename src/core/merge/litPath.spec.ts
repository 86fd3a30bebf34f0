import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad, anOverlayNad } from '../../testing/objects/aNad';
import { aScenarioMap } from '../../testing/aScenario';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { cardNamed, drawnHost } from '../../testing/drawnHost';
import { english } from '../message';
import { cardOf } from './cardOf';
import { jointPath, litPath } from './litPath';
import { pathSteps } from './pathSteps';
import type { Picture } from './picture';

const neighbour = (port: string) => ({
  lldp: {
    enabled: true,
    neighbors: [
      [
        { type: 1, 'chassis-id': 'aa' },
        { type: 2, 'port-id': port },
        { type: 5, 'system-name': `leaf-${port}` },
      ],
    ],
  },
});

const running = (place: string, nad: string) => {
  const nics = [{ name: 'net1', nad }];
  return [
    aVm(place, { nics }),
    aVmi(place, { nics, node: 'n1', interfaces: [{ name: 'net1', infoSource: 'domain', ipAddress: '10.0.0.1' }] }),
  ];
};

const net = (name: string, vlanID: number) => aLocalnetNad(`shop/${name}`, { physicalNetworkName: 'dc', vlanID });

const host = aHost('n1')
  .withNic('eno1', neighbour('1'))
  .withNic('eno2', neighbour('2'))
  .withBond('bond0', ['eno1', 'eno2'])
  .withNic('eno3')
  .withBrEx('eno3')
  .withOvsBridge('br-x', ['bond0', 'patch-web_ovn_localnet_port-to-br-int'])
  .withPatch('patch-web_ovn_localnet_port-to-br-int', { on: 'br-x', peer: 'patch-br-int-to-web_ovn_localnet_port' })
  .withPatch('patch-br-int-to-web_ovn_localnet_port', { on: 'br-int', peer: 'patch-web_ovn_localnet_port-to-br-int' })
  .withMapping('dc', 'br-x');

const map = aMapOf(
  host,
  net('web', 7),
  net('db', 8),
  anOverlayNad('shop/blue'),
  ...running('shop/a', 'web'),
  ...running('shop/b', 'web'),
  ...running('shop/c', 'db'),
  ...running('shop/o', 'blue'),
);
const picture = drawnHost(map);

const lit = (some: Picture, name: string): readonly string[] => {
  const { cards } = litPath(some, cardNamed(some, name).id);
  return some.cards.filter(({ id }) => cards.has(id)).map(({ name: own }) => own);
};

describe('the lit path', () => {
  it('of a VM NIC goes to all its switch ports and lights no other network and no other VM', () => {
    expect(lit(picture, 'a')).toEqual(['leaf-1', 'leaf-2', 'eno1', 'eno2', 'bond0', 'br-x', 'dc', 'web', 'a']);
  });

  it('of a network goes to its VM NICs as well', () => {
    expect(lit(picture, 'web')).toEqual(['leaf-1', 'leaf-2', 'eno1', 'eno2', 'bond0', 'br-x', 'dc', 'web', 'a', 'b']);
  });

  it('of a NIC goes to everything that hangs on it, and not to the other NIC of its bond', () => {
    expect(lit(picture, 'eno1')).toEqual(['leaf-1', 'eno1', 'bond0', 'br-x', 'dc', 'db', 'web', 'a', 'b', 'c']);
  });

  it('of an overlay comes from the bridge of the host, not from bridges that are patched for a localnet', () => {
    const whole = drawnHost(map, { plumbing: true });
    expect(lit(whole, 'o')).toEqual(['eno3', 'br-ex', 'br-int', 'blue', 'o']);
    expect(lit(whole, 'br-x')).not.toContain('o');
  });

  it('of several cards is all of their paths, and of none is empty', () => {
    const ids = ['a', 'c'].map((name) => cardNamed(picture, name).id);
    const [a, c] = ids.map((id) => litPath(picture, id));
    const joint = jointPath(picture, ids);
    expect(joint.cards).toEqual(new Set([...(a?.cards ?? []), ...(c?.cards ?? [])]));
    expect(joint.wires).toEqual(new Set([...(a?.wires ?? []), ...(c?.wires ?? [])]));
    expect(jointPath(picture, [])).toEqual({ cards: new Set(), wires: new Set() });
  });

  it('holds the wires between its cards', () => {
    const { wires } = litPath(picture, cardNamed(picture, 'a').id);
    const ends = picture.wires
      .filter(({ id }) => wires.has(id))
      .map(
        ({ to }) =>
          cardNamed(
            { ...picture, cards: picture.cards.filter(({ id }) => id === to) },
            picture.cards.find(({ id }) => id === to)?.name ?? '',
          ).name,
      );
    expect(ends.sort()).toEqual(['a', 'bond0', 'bond0', 'br-x', 'dc', 'eno1', 'eno2', 'web']);
  });

  it('does not take an uplink that keeps the VLAN out', () => {
    const trunk = (id: number) => ({ mode: 'trunk', 'trunk-tags': [{ id }] });
    const split = aHost('n1')
      .withNic('eno1')
      .withNic('eno2')
      .withOvsBridge('br-x', [
        { name: 'eno1', vlan: trunk(7) },
        { name: 'eno2', vlan: trunk(8) },
      ])
      .withMapping('dc', 'br-x');
    const drawn = drawnHost(aMapOf(split, net('web', 7), net('db', 8), ...running('shop/a', 'web')));
    expect(lit(drawn, 'a')).toEqual(['eno1', 'br-x', 'dc', 'web', 'a']);
  });

  it('crosses an open joint to its ghost', () => {
    const drawn = drawnHost(
      aMapOf(host, aLocalnetNad('shop/far', { physicalNetworkName: 'gone' }), ...running('shop/x', 'far')),
    );
    expect(lit(drawn, 'x')).toEqual(['gone', 'far', 'x']);
    expect(lit(drawn, 'gone')).toEqual(['gone', 'far', 'x']);
  });

  it('is found by any element of a card, and is empty for what is not drawn', () => {
    expect(litPath(picture, 'nad:shop/web')).toEqual(litPath(picture, 'ovnNetwork:web'));
    expect(cardOf(picture, 'vm:shop/a')?.id).toBe('vmNic:shop/a/net1');
    expect(cardOf(picture, 'vmNic:shop/a/net1')?.name).toBe('a');
    expect(litPath(picture, 'nad:shop/none')).toEqual({ cards: new Set(), wires: new Set() });
  });
});

describe('how it reaches the switch', () => {
  const steps = (some: Picture, name: string) =>
    pathSteps(some, cardNamed(some, name).id).map(({ title, cards, status, note }) => [
      english(title),
      cards.map((card) => `${card.name}: ${english(card.fact[0])}`).join(', '),
      status,
      ...(note ? [english(note)] : []),
    ]);

  it('names every lane from the VM NIC on, with the worst mark of each', () => {
    expect(steps(picture, 'a')).toEqual([
      ['VM NIC', 'a: 10.0.0.1', 'ok'],
      ['Network', 'web: Localnet', 'ok'],
      ['Bridge mapping', 'dc: on br-x', 'ok'],
      ['Bridge', 'br-x: OVS · MTU 1500', 'ok'],
      ['Uplink', 'bond0: LACP · 2 of 2 up', 'ok'],
      ['NICs', 'eno1: 10 Gb/s · MTU 1500, eno2: 10 Gb/s · MTU 1500', 'ok'],
      ['Switch ports', 'leaf-1: 1, leaf-2: 2', 'ok'],
    ]);
  });

  it('says when no switch has announced itself', () => {
    expect(steps(drawnHost(aScenarioMap('case-2')), 'ws').at(-1)).toEqual([
      'Switch port',
      '',
      undefined,
      'Not known: no switch has announced itself on ens192.',
    ]);
  });

  it('ends at an open joint, and starts where it is asked', () => {
    const drawn = drawnHost(
      aMapOf(
        host.withOvsBridge('br-dead', []).withMapping('gone', 'br-dead'),
        aLocalnetNad('shop/far', { physicalNetworkName: 'gone' }),
      ),
    );
    expect(steps(drawn, 'far').map(([title]) => title)).toEqual(['Network', 'Bridge mapping', 'Bridge', 'NIC']);
    expect(steps(drawn, 'br-dead').map(([, cards, status]) => [cards, status])).toEqual([
      ['br-dead: OVS', undefined],
      ['No NIC: on br-dead', 'error'],
    ]);
    expect(pathSteps(drawn, 'link:n1/none')).toEqual([]);
  });
});
