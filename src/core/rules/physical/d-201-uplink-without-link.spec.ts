import { aBondedHost, unplugged } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { aHost } from '../../../testing/aHost';
import { uplinkWithoutLink } from './d-201-uplink-without-link';

describe('D-201', () => {
  it('is silent while one NIC below the uplink has a signal', () => {
    const answers = answersOf(uplinkWithoutLink, [aBondedHost('n1', { more: { eno2: unplugged } })]);
    expect(answers).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the bridge, its uplink and the NICs without a signal', () => {
    const dead = aBondedHost('n1', { more: { eno2: unplugged, eno3: unplugged } });
    const { findings, titles, subjects, evidence } = answersOf(uplinkWithoutLink, [dead]);
    expect(findings).toEqual(['warning ovs-bridge:n1/br-dc']);
    expect(titles).toEqual(['There is most likely no signal on eno2, eno3 under br-dc on n1.']);
    expect(subjects).toEqual([['ovs-bridge:n1/br-dc', 'link:n1/bond1', 'link:n1/eno2', 'link:n1/eno3']]);
    expect(evidence[0]?.slice(0, 2)).toEqual([
      { object: 'NodeNetworkState/n1', path: expect.stringMatching(/\.interfaces\[\d+\]\.state$/), value: 'up' },
      { object: 'NodeNetworkState/n1', path: expect.stringMatching(/\.ethernet\.speed$/), value: null },
    ]);
  });

  it.each([
    ['a driver that never tells a speed', { driver: 'virtio_net', ethernet: { 'auto-negotiation': false } }],
    ['a NIC of which only is known that it is down', { state: 'down', ethernet: {} }],
  ])('is silent about %s', (_, nic) => {
    const host = aHost('n1').withNic('eno2', nic).withOvsBridge('br-dc', ['eno2']);
    expect(answersOf(uplinkWithoutLink, [host]).findings).toEqual([]);
  });

  it('tells of an uplink behind a patch pair once, at the bridge that has it', () => {
    const host = aHost('n1')
      .withNic('eno2', unplugged)
      .withOvsBridge('br-phy', ['eno2', 'patch-b'])
      .withOvsBridge('br-dc', ['patch-a'])
      .withPatch('patch-a', { on: 'br-dc', peer: 'patch-b' })
      .withPatch('patch-b', { on: 'br-phy', peer: 'patch-a' });
    expect(answersOf(uplinkWithoutLink, [host]).findings).toEqual(['warning ovs-bridge:n1/br-phy']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(uplinkWithoutLink, [aBondedHost('n1')], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
