import { aHost } from '../../../testing/aHost';
import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { mtuUnused } from './d-214-mtu-unused';

const cluster = aClusterNetwork({ mtu: 1400 });
const nad = (more: object = {}, place = 'shop/dc-net') =>
  aLocalnetNad(place, { name: 'dc-net', physicalNetworkName: 'dc', ...more });
const host = (node: string, mtu: number | undefined = 1500) =>
  aHost(node).withNic('eno2', { mtu }).withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
const unmeasured = aHost('n2')
  .withNic('eno2', { mtu: undefined })
  .withOvsBridge('br-dc', ['eno2'])
  .withMapping('dc', 'br-dc');

describe('D-214', () => {
  it.each([
    ['an MTU is written', [host('n1'), cluster, nad({ mtu: 1400 })]],
    ['the wire takes no more', [host('n1', 1400), cluster, nad()]],
    ['the MTU of the wire is not known', [unmeasured, cluster, nad()]],
    ['the network is an overlay', [host('n1'), cluster, anOverlayNad('shop/dc-net')]],
    ['a CUDN uses all of it', [host('n1'), cluster, aCudn('c'), aCudnNad('shop/c')]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(mtuUnused, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the network, what VMs get and what the wire takes', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(mtuUnused, [
      host('n1'),
      host('n2'),
      cluster,
      nad(),
      nad({}, 'bank/dc-net'),
    ]);
    expect(findings).toEqual(['info ovnNetwork:dc-net']);
    expect(titles).toEqual(['VMs on dc-net get MTU 1400 although the wire on n1, n2 takes 1500.']);
    expect(remedies[0]).toContain('Write `mtu: 1500` into bank/dc-net, shop/dc-net,');
    expect(subjects).toEqual([
      ['ovnNetwork:dc-net', 'nad:bank/dc-net', 'nad:shop/dc-net', 'mapping:n1/dc', 'mapping:n2/dc'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([null, 1400, 1500]);
  });

  it('advises what all hosts take, where they differ', () => {
    const { findings, titles, remedies } = answersOf(mtuUnused, [host('n1', 9000), host('n2'), cluster, nad()]);
    expect(findings).toEqual(['info nad:shop/dc-net', 'info ovnNetwork:dc-net']);
    expect(titles.map((title) => title.replace(/^.* wire on /, ''))).toEqual(['n2 takes 1500.', 'n1 takes 9000.']);
    expect(remedies.every((remedy) => remedy.startsWith('Write `mtu: 1500`'))).toBe(true);
  });

  it.each([
    ['that has no room', host('n2', 1400)],
    ['whose MTU is not known', unmeasured],
  ])('thinks first of a host %s', (_, tight) => {
    expect(answersOf(mtuUnused, [host('n1'), tight, cluster, nad()]).remedies[0]).toContain(
      'Give the uplinks of n2 an MTU of 1500 first',
    );
  });

  it('cannot tell when the MTU of the pod network is not known', () => {
    expect(answersOf(mtuUnused, [host('n1'), aClusterNetwork(), nad()]).cannotTell).toEqual([
      'ovnNetwork:dc-net: The MTU of the pod network (clusterNetworkMTU of Network cluster) is not known.',
    ]);
    const unread = { Network: { state: 'forbidden' } } as const;
    expect(answersOf(mtuUnused, [host('n1'), nad()], { unread }).cannotTell).toEqual(['*: Network could not be read.']);
  });
});
