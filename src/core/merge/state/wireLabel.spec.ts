import { aHost } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { aMigration, aVm, aVmi } from '../../../testing/objects/aVm';
import { cardNamed, drawnHost, factsOf, wireBetween, wiresOf } from '../../../testing/drawnHost';

const onBridge = (ports: Parameters<ReturnType<typeof aHost>['withOvsBridge']>[1] = ['bond0']) =>
  aHost('n1')
    .withNic('eno1', { mtu: 9000 })
    .withBond('bond0', ['eno1'], { mtu: 9000 })
    .withOvsBridge('br-x', ports)
    .withMapping('dc', 'br-x');

const net = (name: string, more = {}) => aLocalnetNad(`shop/${name}`, { physicalNetworkName: 'dc', ...more });

const heard = {
  lldp: {
    enabled: true,
    neighbors: [
      [
        { type: 1, 'chassis-id': 'aa' },
        { type: 2, 'port-id': '1' },
        { type: 5, 'system-name': 'leaf' },
      ],
    ],
  },
};

describe('VLANs of a wire', () => {
  it('are those of the networks that run over it, through mapping, bridge and bond', () => {
    const picture = drawnHost(aMapOf(onBridge(), net('web', { vlanID: 1924 }), net('db', { vlanID: 1926 })));
    expect(wiresOf(picture)).toEqual([
      'bond0 → br-x [1924 1926] "trunk 1924, 1926"',
      'br-x → dc [1924 1926]',
      'dc → db [1926]',
      'dc → web [1924]',
      'eno1 → bond0 [1924 1926]',
    ]);
    expect(picture.vlans).toEqual([1924, 1926]);
  });

  it('are those of the VLAN interface below a bridge, for the badge as well', () => {
    const host = aHost('n1')
      .withNic('eno1', heard)
      .withVlan('eno1.300', { base: 'eno1', id: 300 })
      .withLinuxBridge('br1', ['eno1.300']);
    const picture = drawnHost(aMapOf(host, aNad('erp/lan', { type: 'bridge', bridge: 'br1' })));
    expect(cardNamed(picture, 'lan').vlan).toBe(300);
    expect(wiresOf(picture)).toEqual([
      'br1 → lan [300]',
      'eno1 → eno1.300 [300] "300"',
      'eno1.300 → br1 [300]',
      'leaf → eno1 [300]',
    ]);
  });

  it('are the outer ones below a VLAN interface that carries tags of its own', () => {
    const host = aHost('n1')
      .withNic('eno1')
      .withVlan('eno1.55', { base: 'eno1', id: 55 })
      .withOvsBridge('br-x', ['eno1.55'])
      .withMapping('dc', 'br-x');
    const picture = drawnHost(aMapOf(host, net('web', { vlanID: 7 })));
    expect(wiresOf(picture)).toEqual([
      'br-x → dc [7]',
      'dc → web [7]',
      'eno1 → eno1.55 [55] "55"',
      'eno1.55 → br-x [7]',
    ]);
  });

  it('end at an access port, which takes the tag off', () => {
    const picture = drawnHost(
      aMapOf(
        onBridge([{ name: 'bond0', vlan: { mode: 'access', tag: 7 } }]),
        net('web', { vlanID: 7 }),
        net('db', { vlanID: 8 }),
      ),
    );
    expect(wireBetween(picture, 'bond0', 'br-x')).toBe('bond0 → br-x');
    expect(wireBetween(picture, 'br-x', 'dc')).toBe('br-x → dc [7 8]');
  });

  it('of a trunk network are listed when they are few', () => {
    const lan = (trunk: object) => aNad('erp/lan', { type: 'cnv-bridge', bridge: 'br1', vlanTrunk: [trunk] });
    const host = aHost('n1').withNic('eno1', heard).withLinuxBridge('br1', ['eno1']);
    const few = drawnHost(aMapOf(host, lan({ minID: 10, maxID: 12 })));
    expect(wireBetween(few, 'eno1', 'br1')).toBe('eno1 → br1 [10 11 12] "trunk 10, 11, 12"');
    expect(factsOf(few, 'lan')).toEqual(['Trunk 10–12', 'Trunk']);
    const many = drawnHost(aMapOf(host, lan({ minID: 10, maxID: 99 })));
    expect(wireBetween(many, 'eno1', 'br1')).toBe('eno1 → br1 "trunk"');
    expect(wireBetween(many, 'leaf', 'eno1')).toBe('leaf → eno1 "trunk"');
  });

  it('do not go up from an overlay', () => {
    const map = aMapOf(
      onBridge().withBrEx('eno2').withNic('eno2'),
      anOverlayNad('shop/blue'),
      aVm('shop/a', { nics: [{ name: 'n', nad: 'blue' }] }),
      aVmi('shop/a', { nics: [{ name: 'n', nad: 'blue' }], node: 'n1' }),
    );
    expect(wireBetween(drawnHost(map), 'eno2', 'br-ex')).toBe('eno2 → br-ex');
  });
});

describe('the label', () => {
  it('names a trunk list of a port, and what runs untagged beside tags', () => {
    const trunk = { mode: 'trunk', 'trunk-tags': [{ id: 7 }, { 'id-range': { min: 100, max: 199 } }] };
    const picture = drawnHost(aMapOf(onBridge([{ name: 'bond0', vlan: trunk }]), net('web', { vlanID: 7 })));
    expect(wireBetween(picture, 'bond0', 'br-x')).toBe('bond0 → br-x [7] "trunk 7, 100–199"');
    const mixed = drawnHost(aMapOf(onBridge(), net('web', { vlanID: 7 }), net('plain')));
    expect(wireBetween(mixed, 'bond0', 'br-x')).toBe('bond0 → br-x [7] "trunk 7, untagged"');
  });

  it('says nothing of a Linux bridge port that admits everything', () => {
    const everything = { mode: 'trunk', 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] };
    const host = aHost('n1')
      .withNic('eno1')
      .withLinuxBridge('br1', [{ name: 'eno1', vlan: everything }]);
    expect(wiresOf(drawnHost(aMapOf(host)))).toEqual(['eno1 → br1']);
  });

  it('tells the MTU where it narrows, and for all siblings where they differ', () => {
    const one = drawnHost(aMapOf(onBridge(), net('web', { mtu: 1400 })));
    expect(wireBetween(one, 'dc', 'web')).toBe('dc → web "MTU 1400"');
    const wide = drawnHost(aMapOf(onBridge(), net('web', { mtu: 9000 })));
    expect(wireBetween(wide, 'dc', 'web')).toBe('dc → web');
    const both = drawnHost(aMapOf(onBridge(), net('web', { mtu: 1400 }), net('db', { mtu: 9000 })));
    expect(wireBetween(both, 'dc', 'db')).toBe('dc → db "MTU 9000"');
  });

  it('takes the MTU of the cluster for a network that sets none, and none where nothing is known', () => {
    const cluster = {
      apiVersion: 'config.openshift.io/v1',
      kind: 'Network',
      metadata: { name: 'cluster' },
      status: { clusterNetworkMTU: 1400, networkType: 'OVNKubernetes' },
    };
    expect(wireBetween(drawnHost(aMapOf(onBridge(), net('web'), cluster)), 'dc', 'web')).toBe('dc → web "MTU 1400"');
    expect(wireBetween(drawnHost(aMapOf(onBridge(), net('web'))), 'dc', 'web')).toBe('dc → web');
  });
});

describe('the face', () => {
  const nics = [{ name: 'net1', nad: 'web' }];
  const labels = { 'kubevirt.io/schedulable': 'true' };

  it('of a NIC without a link', () => {
    const picture = drawnHost(
      aMapOf(
        aHost('n1')
          .withNic('eno1', { ethernet: { 'auto-negotiation': true } })
          .withBond('bond0', ['eno1']),
      ),
    );
    expect(wiresOf(picture)).toEqual(['eno1 → bond0 noLink']);
  });

  it('of a port that is known by a hint only', () => {
    const picture = drawnHost(
      aMapOf(
        aHost('n1')
          .withNic('eno1', { controller: 'br-x' })
          .withInterface({ name: 'br-x', type: 'ovs-bridge', state: 'up' }),
      ),
    );
    expect(wiresOf(picture)).toEqual(['eno1 → br-x inferred "inferred"']);
  });

  it('of a NIC that is to come, and of one that is to go', () => {
    const two = [...nics, { name: 'net2', nad: 'web' }];
    const coming = drawnHost(
      aMapOf(onBridge(), net('web'), aVm('shop/a', { nics: two }), aVmi('shop/a', { nics, node: 'n1' })),
    );
    expect(wireBetween(coming, 'web', 'a · net2')).toBe('web → a · net2 planned "pending"');
    expect(cardNamed(coming, 'a · net2').face).toBe('pending');
    const going = drawnHost(
      aMapOf(onBridge(), net('web'), aVm('shop/a', { nics }), aVmi('shop/a', { nics: two, node: 'n1' })),
    );
    expect(wireBetween(going, 'web', 'a · net2')).toBe('web → a · net2 removing "being removed"');
    expect(cardNamed(going, 'a · net2').face).toBe('removing');
    expect(factsOf(going, 'a · net2')).toEqual(['Being removed', 'Removing']);
  });

  it('of a NIC that changes its network: one wire goes, one comes', () => {
    const other = [{ name: 'net1', nad: 'db' }];
    const picture = drawnHost(
      aMapOf(onBridge(), net('web'), net('db'), aVm('shop/a', { nics: other }), aVmi('shop/a', { nics, node: 'n1' })),
    );
    expect(wiresOf(picture)).toEqual(
      expect.arrayContaining(['db → a planned "pending"', 'web → a removing "being removed"']),
    );
  });

  it('of a VM that is moving, on both hosts', () => {
    const map = aMapOf(
      aNode('n1', { labels }),
      aNode('n2', { labels }),
      onBridge(),
      aHost('n2').withNic('eno1').withOvsBridge('br-x', ['eno1']).withMapping('dc', 'br-x'),
      net('web'),
      aVm('shop/a', { nics }),
      aVmi('shop/a', { nics, node: 'n1', interfaces: [{ name: 'net1', ipAddress: '10.0.0.1', infoSource: 'domain' }] }),
      aMigration('shop/move', 'a', { phase: 'Running', migrationState: { targetNode: 'n2' } }),
    );
    const [here, there] = [drawnHost(map), drawnHost(map, { node: 'n2' })];
    expect(factsOf(here, 'a')).toEqual(['10.0.0.1, moving to n2', '10.0.0.1']);
    expect(wireBetween(here, 'web', 'a')).toBe('web → a');
    expect(factsOf(there, 'a')).toEqual(['Moving here', 'Moving']);
    expect(wireBetween(there, 'web', 'a')).toBe('web → a planned "pending"');
  });

  it('of what a policy removes', () => {
    const interfaces = [{ name: 'bond0', type: 'bond', state: 'absent' }];
    const picture = drawnHost(aMapOf(aNode('n1'), onBridge(), aPolicy('clean', { interfaces })));
    expect(cardNamed(picture, 'bond0').face).toBe('removing');
    expect(wireBetween(picture, 'bond0', 'br-x')).toBe('bond0 → br-x removing "being removed"');
    expect(wireBetween(picture, 'eno1', 'bond0')).toBe('eno1 → bond0 removing "being removed"');
  });
});
