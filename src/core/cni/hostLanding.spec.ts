import { allCniTypes } from './allCniTypes';
import { hostDevice } from './host-device';
import { ipvlan } from './ipvlan';
import { macvlan } from './macvlan';
import { ovnOverlay } from './ovn-k8s-cni-overlay';
import { ovs } from './ovs';
import { sriov } from './sriov';
import { tap } from './tap';
import { vlan } from './vlan';

describe('the host landing', () => {
  const landing = (id: string, config: Readonly<Record<string, unknown>>) =>
    allCniTypes.find((type) => type.id === id)?.open(config).landsOn;

  it.each([
    ['bridge', { bridge: 'br1' }, { kind: 'linuxBridge', name: 'br1' }],
    ['bridge', {}, { kind: 'linuxBridge', name: 'cni0' }],
    ['cnv-bridge', { bridge: 'br1' }, { kind: 'linuxBridge', name: 'br1' }],
    ['macvlan', { master: 'eno1' }, { kind: 'link', name: 'eno1' }],
    ['macvlan', {}, { kind: 'defaultRoute' }],
    ['macvlan', { master: 'eth0', linkInContainer: true }, { kind: 'none' }],
    ['ipvlan', { master: 'eno1' }, { kind: 'link', name: 'eno1' }],
    ['vlan', { master: 'bond1', vlanId: 7 }, { kind: 'link', name: 'bond1' }],
    ['vlan', { vlanId: 7 }, { kind: 'none' }],
    ['vlan', { master: 'eth0', linkInContainer: true }, { kind: 'none' }],
    ['host-device', { device: 'ens3' }, { kind: 'link', name: 'ens3' }],
    ['host-device', { hwaddr: '02:00:00:00:00:01' }, { kind: 'mac', address: '02:00:00:00:00:01' }],
    ['host-device', { pciBusID: '0000:3b:00.0' }, { kind: 'pci', address: '0000:3b:00.0' }],
    ['host-device', { kernelpath: '/sys/devices/x' }, { kind: 'none' }],
    ['sriov', {}, { kind: 'nodeResource' }],
    ['ovs', { bridge: 'br-a' }, { kind: 'ovsBridge', name: 'br-a' }],
    ['ovs', {}, { kind: 'none' }],
    ['tap', { bridge: 'br1' }, { kind: 'linuxBridge', name: 'br1' }],
    ['tap', {}, { kind: 'none' }],
    ['ovn-k8s-cni-overlay', { name: 'ovn-kubernetes' }, { kind: 'podNetwork' }],
    ['ovn-k8s-cni-overlay', { name: 'a', topology: 'layer2' }, { kind: 'overlay' }],
    ['ovn-k8s-cni-overlay', { name: 'a', topology: 'layer3' }, { kind: 'overlay' }],
    ['ovn-k8s-cni-overlay', { name: 'a', topology: 'Layer2' }, { kind: 'none' }],
    ['ovn-k8s-cni-overlay', { name: 'a', topology: 'localnet' }, { kind: 'localnet', physicalNetwork: 'a' }],
    [
      'ovn-k8s-cni-overlay',
      { name: 'a', topology: 'localnet', physicalNetworkName: 'dc' },
      { kind: 'localnet', physicalNetwork: 'dc' },
    ],
    ['ovn-k8s-cni-overlay', { topology: 'localnet' }, { kind: 'none' }],
  ])('of %s %j is %j', (id, config, expected) => {
    expect(landing(id, config)).toEqual(expected);
  });
});

describe('the facts of a configuration', () => {
  it('leave out a VLAN of 0, which is untagged', () => {
    expect(ovnOverlay.open({ name: 'a', topology: 'localnet', vlanID: 0 }).facts).toEqual({
      topology: 'localnet',
      physicalNetworkName: 'a',
    });
    expect(vlan.open({ master: 'bond1', vlanId: 0 }).facts).toEqual({ master: 'bond1' });
    expect(sriov.open({ vlan: 0 }).facts).toEqual({});
  });

  it('hold what the map shows', () => {
    expect(ovs.open({ bridge: 'br-a', vlan: 7, trunk: [{ id: 9 }], mtu: 9000 }).facts).toEqual({
      bridge: 'br-a',
      vlan: 7,
      trunk: [[9, 9]],
      mtu: 9000,
    });
    expect(macvlan.open({ master: 'eno1', mode: 'bridge' }).facts).toEqual({ master: 'eno1', mode: 'bridge' });
    expect(vlan.open({ master: 'eth0', vlanId: 7, linkInContainer: true }).facts).toEqual({ vlan: 7 });
    expect(macvlan.open({ master: 'eth0', linkInContainer: true }).facts).toEqual({});
    expect(ipvlan.open({ mode: 'l2', mtu: 1400 }).facts).toEqual({ mode: 'l2', mtu: 1400 });
    expect(hostDevice.open({ device: 'ens3' }).facts).toEqual({ master: 'ens3' });
    expect(tap.open({ bridge: 'br1' }).facts).toEqual({ bridge: 'br1' });
    expect(
      ovnOverlay.open({ name: 'a', topology: 'layer3', subnets: ' 10.1.0.0/16/24, ', role: 'primary' }).facts,
    ).toEqual({ topology: 'layer3', role: 'primary', subnets: ['10.1.0.0/16/24'] });
  });
});
