import { aScenarioMap } from '../../../../testing/aScenario';
import { linksBy } from '../../../../testing/aMapOf';
import { clusterObjects } from '../../plan/clusterObjects';
import { vmNicId, ovnNetworkId, namespaceId } from '../../../../core/model/elementId';
import { textAt, valueAt } from '../../../store/jsonValue';
import { soundDatacenter } from './soundDatacenter';

const map = aScenarioMap('healthy');
const objects = clusterObjects(soundDatacenter);
const named = (kind: string, name: string) =>
  objects.find((object) => object.kind === kind && object.metadata.name.startsWith(name));

describe('the primary network of the namespace dev', () => {
  it('has a VRF and a management port on every host', () => {
    expect(linksBy(map, 'L-17')).toHaveLength(11);
    expect(linksBy(map, 'L-17')).toContain('link:worker-5/mp10-udn-vrf → udn:dev/dev-net');
    expect(linksBy(map, 'L-07')).toContain('link:worker-5/ovn-k8s-mp10 → link:worker-5/mp10-udn-vrf');
  });

  it('stands in for the pod network of its VMs, with br-int on the hosts where they run', () => {
    expect(linksBy(map, 'L-51').filter((link) => link.includes('dev/'))).toEqual([
      'ovnNetwork:dev_dev-net → vmNic:dev/ci-01/default',
      'ovnNetwork:dev_dev-net → vmNic:dev/ci-02/default',
    ]);
    expect(linksBy(map, 'L-39').filter((link) => link.includes('dev_'))).toEqual([
      'ovs-bridge:worker-5/br-int → ovnNetwork:dev_dev-net',
      'ovs-bridge:worker-6/br-int → ovnNetwork:dev_dev-net',
    ]);
  });

  it('gives a VM its address, by a claim that keeps it', () => {
    const vm = map.elements.get(vmNicId({ namespace: 'dev', vm: 'ci-02', nic: 'default' }));
    expect(vm?.facts).toMatchObject({ binding: 'plugin:l2bridge', podInterface: 'ovn-udn1', ips: ['10.100.0.12'] });
    const claim = named('IPAMClaim', 'ci-02.default');
    expect(valueAt(claim, ['spec'])).toEqual({ network: 'dev_dev-net', interface: 'ovn-udn1' });
  });

  it('belongs to a namespace that was made for it', () => {
    expect(map.elements.get(namespaceId('dev'))?.facts).toMatchObject({ primaryNetwork: true });
  });
});

describe('the layer 3 network telemetry', () => {
  it('is used by a VM and by pods without a VM', () => {
    expect(linksBy(map, 'L-55')).toEqual([
      'pod:infra/telemetry-collector-4xkzp → nad:infra/telemetry',
      'pod:infra/telemetry-collector-n7wq2 → nad:infra/telemetry',
    ]);
    expect(map.elements.get(ovnNetworkId('telemetry'))?.facts).toMatchObject({ topology: 'layer3' });
    expect(linksBy(map, 'L-50')).toContain('nad:infra/telemetry → vmNic:infra/jump-02/net2');
  });

  it('gives each its address from the part of its node', () => {
    const pod = named('Pod', 'telemetry-collector-4xkzp');
    const status = textAt(pod, ['metadata', 'annotations', 'k8s.v1.cni.cncf.io/network-status']) ?? '[]';
    expect(JSON.parse(status)).toMatchObject([
      { interface: 'eth0', ips: ['10.128.8.12'], default: true },
      { name: 'infra/telemetry', interface: 'tele0', ips: ['10.210.4.6'], mac: '0a:58:0a:d2:04:06', mtu: 1400 },
    ]);
    const nic = map.elements.get(vmNicId({ namespace: 'infra', vm: 'jump-02', nic: 'net2' }));
    expect(nic?.facts).toMatchObject({ ips: ['10.210.4.5'], runs: 'worker-2' });
  });
});
