import type { Raw } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aLauncher } from '../../../testing/objects/aPod';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import type { NicPlan } from '../../../testing/objects/aVm';
import { vmNicId } from '../../model/elementId';
import { podIfName } from './launcher/podIfName';

const nics: readonly NicPlan[] = [
  { name: 'default' },
  { name: 'data', nad: 'red', interface: { bridge: {}, model: 'virtio', macAddress: '02:00:00:00:00:01' } },
  { name: 'backup', nad: 'blue', interface: { bridge: {} } },
];
const vmi = (more: Parameters<typeof aVmi>[1] = {}) => aVmi('shop/web', { nics, node: 'n1', ...more });

const factsOf = (nic: string, ...objects: readonly Raw[]) => {
  const element = aMapOf(...objects).elements.get(vmNicId({ namespace: 'shop', vm: 'web', nic }));
  return element?.kind === 'vmNic' ? element.facts : undefined;
};

const launcher = (
  name: string,
  legs: readonly Raw[] | undefined,
  more: Partial<Parameters<typeof aLauncher>[1]> = {},
) => aLauncher(`shop/${name}`, { vm: 'web', node: 'n1', ...(legs && { legs }), ...more });

const leg = (entry: string, more: Raw = {}) => ({ name: 'shop/any', interface: entry, ips: [], ...more });

describe('L-53: the leg of a NIC in the pod', () => {
  const legs = [
    leg('eth0', { default: true, ips: ['10.128.0.9'] }),
    leg(podIfName('backup'), { mac: '02:00:00:00:00:02', ips: ['10.9.0.1', 'fd00::1'] }),
    leg(podIfName('data')),
  ];

  it('has the name that KubeVirt makes of the network', () => {
    expect(podIfName('data')).toBe('pod3a6eb0790f3');
    expect(factsOf('data', vmi(), launcher('p', legs))?.podInterface).toBe('pod3a6eb0790f3');
    expect(factsOf('backup', vmi(), launcher('p', legs))?.podInterface).toBe(podIfName('backup'));
  });

  it('is the default one for the pod network', () => {
    expect(factsOf('default', vmi(), launcher('p', legs))).toMatchObject({
      podInterface: 'eth0',
      ips: ['10.128.0.9'],
      ipSource: 'network-status',
    });
  });

  it('is the default one for a NAD in the place of the pod network', () => {
    const template = { networks: [{ name: 'data', multus: { networkName: 'red', default: true } }] };
    expect(factsOf('data', aVmi('shop/web', { template, node: 'n1' }), launcher('p', legs))?.podInterface).toBe('eth0');
  });

  it('is found by its place in old pods', () => {
    const old = [leg('eth0', { default: true }), leg('net1'), leg('net2')];
    expect(factsOf('data', vmi(), launcher('p', old))?.podInterface).toBe('net1');
    expect(factsOf('backup', vmi(), launcher('p', old))?.podInterface).toBe('net2');
  });

  it('is found by its MAC, as written or as seen, in whatever case', () => {
    const other = [leg('x1', { mac: '02:00:00:00:00:01' }), leg('x2', { mac: '02:00:00:00:00:AB' })];
    const seen = [{ name: 'backup', mac: '02:00:00:00:00:ab' }];
    expect(factsOf('data', vmi(), launcher('p', other))?.podInterface).toBe('x1');
    expect(factsOf('backup', vmi({ interfaces: seen }), launcher('p', other))?.podInterface).toBe('x2');
    expect(factsOf('backup', vmi(), launcher('p', other))?.podInterface).toBeUndefined();
  });

  it('is not looked for where the instance does not have the NIC yet', () => {
    const vm = aVm('shop/web', { nics: [...nics, { name: 'new', nad: 'red' }] });
    expect(factsOf('new', vm, vmi(), launcher('p', [leg(podIfName('new'))]))?.podInterface).toBeUndefined();
  });

  it('is the one the instance names, when it does', () => {
    const interfaces = [{ name: 'data', podInterfaceName: 'pod-told' }];
    expect(factsOf('data', vmi({ interfaces }), launcher('p', legs))?.podInterface).toBe('pod-told');
  });

  it('gives its MAC to a NIC of which nothing else is known', () => {
    expect(factsOf('backup', vmi(), launcher('p', legs))?.mac).toBe('02:00:00:00:00:02');
  });

  it.each<[string, readonly Raw[], string | undefined]>([
    [
      'the running one',
      [launcher('p1', [leg('old', { default: true })], { phase: 'Succeeded' }), launcher('p2', legs)],
      'eth0',
    ],
    [
      'the newest',
      [
        launcher('p2', [leg('eth1', { default: true })], { metadata: { creationTimestamp: '2026-01-02T00:00:00Z' } }),
        launcher('p1', [leg('eth9', { default: true })], { metadata: { creationTimestamp: '2026-01-01T00:00:00Z' } }),
      ],
      'eth1',
    ],
    [
      'the one on the node of the instance, though the target of the migration is newer',
      [
        launcher('p1', [leg('eth1', { default: true })], { metadata: { creationTimestamp: '2026-01-01T00:00:00Z' } }),
        launcher('p2', [leg('eth9', { default: true })], {
          node: 'n2',
          metadata: { creationTimestamp: '2026-01-02T00:00:00Z' },
        }),
      ],
      'eth1',
    ],
    ['none that belongs to another instance', [launcher('p1', legs, { vm: 'other' })], undefined],
    ['none that has no status yet', [launcher('p1', undefined)], undefined],
  ])('is that of the right pod: %s', (_which, pods, expected) => {
    expect(factsOf('default', vmi(), ...pods)?.podInterface).toBe(expected);
  });

  it('finds the pod by the instance where only the metadata of pods is known', () => {
    const here = aLauncher('shop/p1', { vm: 'web', legs, metadata: { uid: 'u1' } });
    const target = aLauncher('shop/p2', { vm: 'web', legs: [leg('eth9', { default: true })], metadata: { uid: 'u2' } });
    const bare = [here, target].map(({ status, ...pod }) => pod);
    const moving = vmi({ status: { activePods: { u1: 'n1', u2: 'n2' } } });
    expect(factsOf('default', moving, ...bare)?.podInterface).toBe('eth0');
  });

  it('takes any of its pods where nothing tells their nodes', () => {
    const bare = { ...launcher('p1', legs, { metadata: { uid: undefined } }), spec: undefined };
    expect(factsOf('default', vmi(), bare)?.podInterface).toBe('eth0');
  });

  it('is not found for an instance without a uid', () => {
    const nameless = { ...vmi(), metadata: { namespace: 'shop', name: 'web' } };
    expect(factsOf('default', nameless, launcher('p', legs))?.podInterface).toBeUndefined();
  });
});

describe('L-54: what the guest says of a NIC', () => {
  const interfaces = [
    {
      name: 'data',
      mac: '02:00:00:00:00:0F',
      ipAddress: '192.0.2.7',
      ipAddresses: ['192.0.2.7', '2001:db8::7', 'fe80::1'],
      interfaceName: 'enp2s0',
      infoSource: 'domain, guest-agent, multus-status',
      linkState: 'up',
    },
    { name: 'default', ipAddress: '10.128.0.9', infoSource: 'domain' },
    { interfaceName: 'docker0', ipAddress: '172.17.0.1' },
  ];

  it('gives addresses of both families, the MAC as seen, and the name of the device', () => {
    expect(factsOf('data', vmi({ interfaces }))).toEqual({
      vm: 'web',
      binding: 'bridge',
      mac: '02:00:00:00:00:0F',
      model: 'virtio',
      wantedState: undefined,
      linkState: 'up',
      ips: ['192.0.2.7', '2001:db8::7', 'fe80::1'],
      ipSource: 'guest-agent',
      runs: 'n1',
      migratingTo: undefined,
      podInterface: undefined,
      guestInterface: 'enp2s0',
      infoSources: ['domain', 'guest-agent', 'multus-status'],
      attachment: 'shop/red',
      podNetwork: undefined,
      placeUnknown: undefined,
      pending: undefined,
      implicit: undefined,
    });
  });

  it('tells addresses that come from the domain from those of the guest', () => {
    expect(factsOf('default', vmi({ interfaces }))).toMatchObject({ ips: ['10.128.0.9'], ipSource: 'domain' });
  });

  it('leaves a NIC without addresses alone', () => {
    expect(factsOf('backup', vmi({ interfaces }))).toMatchObject({ ips: [], infoSources: [] });
    expect(factsOf('backup', vmi({ interfaces }))).not.toHaveProperty('ipSource');
  });

  it('shows the device that runs, and the link state that the VM wants', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'red', interface: { sriov: {}, state: 'down' } }] });
    expect(factsOf('data', vm, vmi())).toMatchObject({ binding: 'bridge', wantedState: 'down' });
    const bound = { name: 'data', nad: 'red', interface: { binding: { name: 'l2bridge' }, state: 'down' } };
    expect(factsOf('data', aVmi('shop/web', { nics: [bound] }))).toMatchObject({
      binding: 'plugin:l2bridge',
      wantedState: 'down',
    });
  });
});
