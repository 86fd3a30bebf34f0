import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aHost } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { anOverlayNad } from '../../../testing/objects/aNad';
import { cardNamed, drawnHost, factsOf, markOf, namesIn, wireBetween, wiresOf } from '../../../testing/drawnHost';
import { aVm, aVmi } from '../../../testing/objects/aVm';

const running = (place: string, nad: string, more = {}) => {
  const nics = [{ name: 'net1', nad }];
  const seen = [{ name: 'net1', infoSource: 'domain, multus-status', ipAddress: '10.0.0.1' }];
  return [aVm(place, { nics }), aVmi(place, { nics, node: 'n1', interfaces: seen, ...more })];
};

const dataHost = (uplink = 'eno2') =>
  aHost('n1')
    .withNic('eno1')
    .withNic('eno2')
    .withBrEx('eno1')
    .withOvsBridge('br-vmdata', [uplink])
    .withMapping('dc', 'br-vmdata');

describe('plumbing', () => {
  const overlay = aMapOf(dataHost(), anOverlayNad('shop/blue'), ...running('shop/api', 'blue'));

  it('shows br-int for the VM NICs of an overlay network, with the patch it hangs on', () => {
    const picture = drawnHost(overlay);
    expect(wiresOf(picture)).toEqual(expect.arrayContaining(['blue → api', 'br-ex → br-int', 'br-int → blue']));
    expect(namesIn(picture, 'bridge')).toEqual(['br-ex', 'br-int', 'br-vmdata']);
    expect(cardNamed(picture, 'blue').vlan).toBeUndefined();
    expect(markOf(picture, 'api')).toEqual(['ok']);
  });

  it('is hidden otherwise, and all there when it is asked for', () => {
    const map = aMapOf(
      dataHost().withRoute({
        destination: '0.0.0.0/0',
        'next-hop-interface': 'br-ex',
        'next-hop-address': '192.168.4.1',
      }),
    );
    expect(namesIn(drawnHost(map), 'bridge')).toEqual(['br-ex', 'br-vmdata']);
    const picture = drawnHost(map, { plumbing: true });
    expect(namesIn(picture, 'bridge')).toEqual(['br-ex', 'br-int', 'br-vmdata', 'genev_sys_6081', 'ovn-k8s-mp0']);
    expect(wiresOf(picture)).toEqual(
      expect.arrayContaining([
        'br-ex → 192.168.4.1',
        'br-int → ovn-k8s-mp0',
        'br-int → genev_sys_6081',
        'br-int → default inferred "inferred"',
      ]),
    );
  });

  it('draws the pod network alone when its fold is opened', () => {
    const map = aMapOf(
      dataHost(),
      aVm('shop/a', { nics: [{ name: 'default' }] }),
      aVmi('shop/a', { nics: [{ name: 'default' }], node: 'n1' }),
    );
    expect(drawnHost(map).folds).toMatchObject([{ key: 'pod-network' }]);
    const picture = drawnHost(map, { open: ['pod-network'] });
    expect(picture.folds).toEqual([]);
    expect(wireBetween(picture, 'default', 'a')).toBe('default → a');
    expect(namesIn(picture, 'bridge')).toEqual(['br-ex', 'br-int', 'br-vmdata']);
  });

  it('shows br-int when somebody mapped a physical network to it', () => {
    const map = aMapOf(dataHost().withMapping('wrong', 'br-int'));
    expect(wireBetween(drawnHost(map), 'br-int', 'wrong')).toBe('br-int → wrong');
  });
});

describe('VRFs', () => {
  const vrf = (name: string, ports: readonly string[]) => ({
    name,
    type: 'vrf',
    state: 'up',
    vrf: { port: ports, 'route-table-id': 10 },
  });

  it('are drawn with the interfaces of their own, without those of OVN', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withVlan('eno1.7', { base: 'eno1', id: 7 })
        .withInterface(vrf('storage', ['eno1.7']))
        .withInterface(vrf('empty', []))
        .withInterface({ name: 'ovn-k8s-mp7', type: 'ovs-interface', state: 'up', controller: 'br-int' })
        .withInterface(vrf('mp7-udn-vrf', ['ovn-k8s-mp7'])),
    );
    const picture = drawnHost(map);
    expect(namesIn(picture, 'physicalNetwork')).toEqual(['empty', 'storage']);
    expect(factsOf(picture, 'storage')).toEqual(['VRF · table 10', 'VRF']);
    expect(namesIn(drawnHost(map, { plumbing: true }), 'physicalNetwork')).toContain('mp7-udn-vrf');
  });

  it('of a primary network appear with its VM NICs', () => {
    const cudn = aCudn('blue', { topology: 'Layer2', network: { role: 'Primary', subnets: ['10.9.0.0/16'] } });
    const nad = aCudnNad('shop/blue', { topology: 'layer2', role: 'primary', physicalNetworkName: undefined });
    const host = dataHost().withInterface(vrf('blue', []));
    const nics = [{ name: 'default' }];
    const unused = drawnHost(aMapOf(host, cudn, nad));
    expect(namesIn(unused, 'physicalNetwork')).not.toContain('blue');
    const used = drawnHost(aMapOf(host, cudn, nad, aVm('shop/a', { nics }), aVmi('shop/a', { nics, node: 'n1' })));
    expect(namesIn(used, 'physicalNetwork')).toContain('blue');
    expect(wiresOf(used)).toEqual(expect.arrayContaining(['blue → blue', 'blue → a']));
  });
});
