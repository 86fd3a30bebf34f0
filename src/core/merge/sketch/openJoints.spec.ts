import { buildNetworkMap } from '../../sources/buildNetworkMap';
import { snapshotOfObjects } from '../../snapshot/snapshotOfObjects';
import type { NetworkMap } from '../../model/networkMap';
import { aHost, aNetworkState } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aScenarioMap } from '../../../testing/aScenario';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { cardNamed, drawnHost, factsOf, markOf, namesIn, wireBetween, wiresOf } from '../../../testing/drawnHost';

const running = (place: string, nad: string) => {
  const nics = [{ name: 'net1', nad }];
  const interfaces = [{ name: 'net1', infoSource: 'domain, multus-status' }];
  return [aVm(place, { nics }), aVmi(place, { nics, node: 'n1', interfaces })];
};

const host = () => aHost('n1').withNic('eno1').withBrEx('eno1');

describe('a physical network that is not mapped here', () => {
  const map = aMapOf(
    host(),
    aLocalnetNad('shop/backup', { physicalNetworkName: 'far', vlanID: 40 }),
    ...running('shop/gw', 'backup'),
  );
  const picture = drawnHost(map);

  it('stands as a ghost before the network, with an open joint', () => {
    expect(cardNamed(picture, 'far')).toMatchObject({
      id: 'mapping:n1/far',
      face: 'ghost',
      lane: 'physicalNetwork',
      kind: 'bridgeMapping',
    });
    expect(factsOf(picture, 'far')).toEqual(['not on n1']);
    expect(wireBetween(picture, 'far', 'backup')).toBe('far → backup open [40]');
  });

  it('is an error of the network and of its VM NICs, in a sentence', () => {
    const reason = 'n1 has no bridge mapping for far.';
    for (const name of ['far', 'backup', 'gw']) expect(markOf(picture, name)).toEqual(['error', reason]);
    expect(factsOf(picture, 'gw')).toEqual(['Not connected']);
  });

  it('is found by the name of the network where no physical network is named', () => {
    const named = drawnHost(aMapOf(host(), aLocalnetNad('shop/plain'), ...running('shop/gw', 'plain')));
    expect(cardNamed({ ...named, cards: named.cards.filter(({ lane }) => lane !== 'network') }, 'plain').face).toBe(
      'ghost',
    );
  });

  it('is not concluded from mappings that are not known', () => {
    const blind = aHost('n1').withNic('eno1').withOvsBridge('br-x', ['eno1']);
    const unknown = drawnHost(
      aMapOf(blind, aLocalnetNad('shop/web', { physicalNetworkName: 'far' }), ...running('shop/gw', 'web')),
    );
    expect(namesIn(unknown, 'physicalNetwork')).toEqual([]);
    expect(markOf(unknown, 'web')).toEqual(['unknown', 'The bridge mappings of n1 are not known.']);
    expect(markOf(unknown, 'gw')[0]).toBe('unknown');
  });

  it('is not concluded of a host whose wiring could not be read', () => {
    for (const state of [[], [aNetworkState('n1', {})]]) {
      const unread = drawnHost(aMapOf(aNode('n1'), ...state, aLocalnetNad('shop/web'), ...running('shop/gw', 'web')));
      expect(markOf(unread, 'web')).toEqual(['unknown', 'The wiring of n1 could not be read.']);
    }
  });

  it('is only wanted while a policy is about to make it', () => {
    const mappings = [{ localnet: 'far', bridge: 'br-ex', state: 'present' }];
    const wanted = drawnHost(
      aMapOf(
        aNode('n1'),
        host(),
        aPolicy('far', { mappings }),
        aLocalnetNad('shop/web', { physicalNetworkName: 'far' }),
        ...running('shop/gw', 'web'),
      ),
    );
    expect(cardNamed(wanted, 'far')).toMatchObject({ face: 'pending' });
    expect(markOf(wanted, 'far')).toEqual([undefined]);
    expect(factsOf(wanted, 'far')).toEqual(['Not there yet', 'Pending']);
    expect(wiresOf(wanted)).toEqual(
      expect.arrayContaining(['br-ex → far planned "pending"', 'far → web planned "pending"']),
    );
    expect(markOf(wanted, 'gw')).toEqual(['error', 'far is wanted on n1 and not there yet.']);
  });
});

describe('a bridge that is missing', () => {
  it('below a mapping that nothing uses is a warning', () => {
    const picture = drawnHost(aMapOf(host().withMapping('trunk', 'br-trunk')));
    expect(cardNamed(picture, 'br-trunk').face).toBe('ghost');
    expect(wireBetween(picture, 'br-trunk', 'trunk')).toBe('br-trunk → trunk open');
    expect(markOf(picture, 'br-trunk')).toEqual(['warning', 'br-trunk does not exist on n1.']);
    expect(markOf(picture, 'trunk')).toEqual(['warning', 'br-trunk does not exist on n1.']);
  });

  it('below a mapping that a network uses is an error up to the VM', () => {
    const picture = drawnHost(
      aMapOf(
        host().withMapping('dc', 'br-x'),
        aLocalnetNad('shop/web', { physicalNetworkName: 'dc' }),
        ...running('shop/gw', 'web'),
      ),
    );
    for (const name of ['br-x', 'dc', 'web', 'gw'])
      expect(markOf(picture, name)).toEqual(['error', 'br-x does not exist on n1.']);
  });

  it('stands as a ghost where a Linux bridge network has VM NICs', () => {
    const lan = aNad('shop/lan', { type: 'cnv-bridge', bridge: 'br1' });
    const picture = drawnHost(aMapOf(host(), lan, ...running('shop/gw', 'lan')));
    expect(cardNamed(picture, 'br1')).toMatchObject({ id: 'link:n1/br1', kind: 'linuxBridge', face: 'ghost' });
    expect(markOf(picture, 'gw')).toEqual(['error', 'br1 does not exist on n1.']);
  });

  it('is cni0 where a configuration names none, and an OVS bridge for the type ovs', () => {
    const picture = drawnHost(
      aMapOf(
        host(),
        aNad('a/lan', { type: 'bridge' }),
        aNad('a/sw', { type: 'ovs', bridge: 'br-s' }),
        ...running('a/x', 'lan'),
        ...running('a/y', 'sw'),
      ),
    );
    expect(picture.cards.filter(({ face }) => face === 'ghost').map(({ id }) => id)).toEqual([
      'ovs-bridge:n1/br-s',
      'link:n1/cni0',
    ]);
  });
});

describe('an interface that is missing', () => {
  it('stands as a ghost before a macvlan network', () => {
    const picture = drawnHost(
      aMapOf(host(), aNad('a/fast', { type: 'macvlan', master: 'eno9' }), ...running('a/x', 'fast')),
    );
    expect(cardNamed(picture, 'eno9')).toMatchObject({ lane: 'nic', face: 'ghost' });
  });

  it('of a bond is an open joint of the bond', () => {
    const picture = drawnHost(aMapOf(aHost('n1').withNic('eno1').withBond('bond0', ['eno1', 'eno9'])));
    expect(wireBetween(picture, 'eno9', 'bond0')).toBe('eno9 → bond0 open');
    expect(markOf(picture, 'eno9')).toEqual(['warning', 'eno9 does not exist on n1.']);
  });

  it('cannot be told for SR-IOV, where the configuration names a resource', () => {
    const nad = aNad(
      'a/fast',
      { type: 'sriov' },
      { annotations: { 'k8s.v1.cni.cncf.io/resourceName': 'openshift.io/fast' } },
    );
    const picture = drawnHost(aMapOf(host(), nad, ...running('a/x', 'fast')));
    expect(picture.cards.some(({ face }) => face === 'ghost')).toBe(false);
    expect(markOf(picture, 'x')[0]).toBe('unknown');
  });
});

describe('a bridge without a NIC', () => {
  const bridged = host().withOvsBridge('br-vmdata', []).withMapping('dc', 'br-vmdata');
  const web = aLocalnetNad('shop/web', { physicalNetworkName: 'dc' });

  it('is an open joint when a network of VMs hangs on it', () => {
    const picture = drawnHost(aMapOf(bridged, web, ...running('shop/gw', 'web')));
    const ghost = cardNamed(picture, 'No NIC');
    expect(ghost).toMatchObject({ id: 'no-uplink:ovs-bridge/n1/br-vmdata', lane: 'nic', face: 'ghost', elements: [] });
    expect(ghost.heading?.text).toBe('No NIC');
    expect(wireBetween(picture, 'No NIC', 'br-vmdata')).toBe('No NIC → br-vmdata open');
    for (const name of ['No NIC', 'br-vmdata', 'dc', 'web', 'gw']) {
      expect(markOf(picture, name)).toEqual(['error', 'br-vmdata on n1 is not connected to any NIC.']);
    }
  });

  it('is nobody’s fault while nothing hangs on it', () => {
    const picture = drawnHost(aMapOf(bridged.withLinuxBridge('virbr0', [])));
    expect(namesIn(picture, 'nic')).toEqual(['eno1']);
    for (const name of ['br-vmdata', 'dc', 'virbr0']) expect(markOf(picture, name)).toEqual([undefined]);
  });

  it('cannot be told while its ports are not known', () => {
    const dark = host()
      .withInterface({ name: 'br-vmdata', type: 'ovs-bridge', state: 'up' })
      .withMapping('dc', 'br-vmdata');
    const picture = drawnHost(aMapOf(dark, web, ...running('shop/gw', 'web')));
    expect(namesIn(picture, 'nic')).toEqual(['eno1']);
    expect(markOf(picture, 'gw')).toEqual(['unknown', 'The ports of br-vmdata on n1 are not known.']);
  });

  it('that a policy will give one is not connected yet', () => {
    const interfaces = [{ name: 'br-new', type: 'ovs-bridge', state: 'up', bridge: { port: [{ name: 'eno1' }] } }];
    const picture = drawnHost(aMapOf(aNode('n1'), host(), aPolicy('new', { interfaces })));
    expect(cardNamed(picture, 'br-new').face).toBe('pending');
    expect(wireBetween(picture, 'eno1', 'br-new')).toBe('eno1 → br-new planned "pending"');
  });
});

it('draws the ghost of the datacenter where its machine is not connected', () => {
  const picture = drawnHost(aScenarioMap('datacenter'), { node: 'worker-3' });
  expect(wireBetween(picture, 'physnet-backup', 'backup')).toBe('physnet-backup → backup open [1940]');
  expect(factsOf(picture, 'backup-gw')).toEqual(['Not connected']);
});

describe('a Linux bridge without a NIC', () => {
  const host = () => aHost('n1').withLinuxBridge('cni0', []);
  const pods = aNad('shop/pods', { type: 'bridge', bridge: 'cni0', isGateway: true });
  const isOpen = (map: NetworkMap): boolean => drawnHost(map).cards.some(({ name }) => name === 'No NIC');

  it('is no fault while only pods may use it', () => {
    const map = aMapOf(host(), pods, aVm('shop/other', { nics: [{ name: 'default' }] }));
    expect(isOpen(map)).toBe(false);
    expect(markOf(drawnHost(map), 'cni0')).toEqual([undefined]);
  });

  it('is one as soon as a VM uses it, or may: VMs were not read', () => {
    expect(isOpen(aMapOf(host(), pods, ...running('shop/gw', 'pods')))).toBe(true);
    const blind = snapshotOfObjects([host().object(), pods], { absent: 'notInSource' });
    expect(isOpen(buildNetworkMap(blind))).toBe(true);
  });
});
