import { parseConfig } from '../../cni/parseNad';
import type { JsonPatchChange } from '../draftChange';
import { applyJsonPatch } from '../edit/applyJsonPatch';
import type { JsonRecord } from '../json/jsonValue';
import { attachNic, attachNics } from './attachNic';
import { bindingFor } from './bindingFor';
import { detachNic } from './detachNic';
import { moveNic } from './moveNic';
import { networkNameFor } from './networkNameFor';
import { nicNameFor } from './nicNameFor';

const podNetwork = { name: 'default', pod: {} };
const podDevice = { name: 'default', masquerade: {}, model: 'virtio' };

const aVm = (spec: JsonRecord): JsonRecord => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web-01', namespace: 'shop', resourceVersion: '7' },
  spec: { runStrategy: 'Always', template: { spec } },
});

const withNics = (networks: readonly JsonRecord[], interfaces: readonly JsonRecord[]) =>
  aVm({ domain: { devices: { interfaces, disks: [] } }, networks });

const withPodNic = withNics([podNetwork], [podDevice]);
const silent = aVm({ domain: { devices: { disks: [] } } });

const vlan1924 = { name: 'vlan-1924', networkName: 'team-a/vlan-1924', binding: 'bridge' } as const;

const listsAfter = (vm: JsonRecord, change: JsonPatchChange | undefined) => {
  const result = applyJsonPatch(vm, change?.patch);
  expect(result).toMatchObject({ ok: true });
  const { networks, domain, ...rest } = (result.ok ? Object(result.document) : {}).spec.template.spec;
  const { interfaces, ...devices } = domain.devices;
  return { networks, interfaces, devices, rest };
};

describe('attaching a NIC', () => {
  it('is the patch of domain §9.9', () => {
    expect(attachNic(withPodNic, vlan1924)).toEqual({
      op: 'jsonPatch',
      manifest: {
        apiVersion: 'kubevirt.io/v1',
        kind: 'VirtualMachine',
        metadata: { name: 'web-01', namespace: 'shop' },
      },
      patch: [
        { op: 'test', path: '/metadata/resourceVersion', value: '7' },
        {
          op: 'add',
          path: '/spec/template/spec/domain/devices/interfaces/-',
          value: { name: 'vlan-1924', model: 'virtio', bridge: {} },
        },
        {
          op: 'add',
          path: '/spec/template/spec/networks/-',
          value: { name: 'vlan-1924', multus: { networkName: 'team-a/vlan-1924' } },
        },
      ],
    });
  });

  // Peers 35: a VM without an explicit NIC loses its pod network, and adding to a list that is missing fails.
  it('writes the NIC of the pod network that the VM has without saying so, and the missing lists', () => {
    expect(listsAfter(silent, attachNic(silent, vlan1924))).toEqual({
      networks: [podNetwork, { name: 'vlan-1924', multus: { networkName: 'team-a/vlan-1924' } }],
      interfaces: [
        { name: 'default', masquerade: {} },
        { name: 'vlan-1924', model: 'virtio', bridge: {} },
      ],
      devices: { disks: [] },
      rest: {},
    });
  });

  it('makes everything above the lists that a VM lacks, and lists that are null', () => {
    const bare = aVm({ networks: null, volumes: [] });
    expect(listsAfter(bare, attachNic(bare, vlan1924))).toMatchObject({
      networks: [podNetwork, { name: 'vlan-1924' }],
      interfaces: [{ name: 'default' }, { name: 'vlan-1924' }],
      rest: { volumes: [] },
    });
  });

  it('copies the pod NIC from the running instance under the name default, without its MAC address', () => {
    const vmi = {
      spec: {
        networks: [{ name: 'podnet', pod: {} }],
        domain: {
          devices: {
            interfaces: [
              { name: 'podnet', binding: { name: 'l2bridge' }, model: 'e1000', macAddress: '02:00:00:00:00:01' },
            ],
          },
        },
      },
    };
    const kubeVirt = { spec: { configuration: { network: { defaultNetworkInterface: 'bridge' } } } };
    const change = attachNic(silent, vlan1924, { vmi, kubeVirt });
    expect(listsAfter(silent, change)).toMatchObject({
      networks: [{ name: 'default', pod: {} }, {}],
      interfaces: [{ name: 'default', binding: { name: 'l2bridge' }, model: 'e1000' }, {}],
    });
    expect(JSON.stringify(change)).not.toContain('macAddress');
  });

  it('takes the cluster’s default for the pod NIC of a VM that does not run', () => {
    const kubeVirt = { spec: { configuration: { network: { defaultNetworkInterface: 'bridge' } } } };
    for (const vmi of [undefined, {}, { spec: { networks: [{ name: 'x', multus: {} }] } }]) {
      expect(listsAfter(silent, attachNic(silent, vlan1924, { vmi, kubeVirt })).interfaces[0]).toEqual({
        name: 'default',
        bridge: {},
      });
    }
  });

  it('writes no pod NIC for a VM that wants none, by its own word or by its preference', () => {
    const unwilling = aVm({ domain: { devices: { autoattachPodInterface: false } } });
    const willing = aVm({ domain: { devices: { autoattachPodInterface: true } } });
    expect(listsAfter(unwilling, attachNic(unwilling, vlan1924)).networks).toHaveLength(1);
    expect(listsAfter(silent, attachNic(silent, vlan1924, { autoattach: false })).networks).toHaveLength(1);
    expect(listsAfter(willing, attachNic(willing, vlan1924, { autoattach: false })).networks).toHaveLength(2);
  });

  it('uses the SR-IOV binding without a model, and the model that was asked for', () => {
    const change = attachNics(withPodNic, [
      { name: 'fast', networkName: 'fast', binding: 'sriov' },
      { name: 'old', networkName: 'default/old', binding: 'bridge', model: 'e1000e' },
    ]);
    expect(listsAfter(withPodNic, change)).toMatchObject({
      networks: [podNetwork, { name: 'fast' }, { name: 'old', multus: { networkName: 'default/old' } }],
      interfaces: [podDevice, { name: 'fast', sriov: {} }, { name: 'old', model: 'e1000e', bridge: {} }],
    });
  });

  it('tests no version of a VM that has none', () => {
    expect(attachNic({ metadata: {}, spec: {} }, vlan1924)).toMatchObject({
      manifest: { apiVersion: 'kubevirt.io/v1', metadata: { name: '' } },
      patch: expect.not.arrayContaining([expect.objectContaining({ op: 'test' })]),
    });
  });
});

describe('names of a new NIC', () => {
  it('are like that of the network, and new in the VM', () => {
    expect(nicNameFor(withPodNic, 'vlan-1924')).toBe('vlan-1924');
    expect(nicNameFor(withNics([{ name: 'dmz' }, { pod: {} }], [{ name: 'dmz-2' }, {}]), 'DMZ')).toBe('dmz-3');
    expect(nicNameFor(silent, 'default')).toBe('default-2');
    expect(nicNameFor(silent, '—')).toBe('nic');
    const long = 'x'.repeat(70);
    expect(nicNameFor(withNics([{ name: 'x'.repeat(63) }], []), long)).toBe(`${'x'.repeat(61)}-2`);
  });

  it('refers to a NAD by its plain name in the VM’s own namespace only', () => {
    expect(networkNameFor('shop', { namespace: 'shop', name: 'vlan-1924' })).toBe('vlan-1924');
    expect(networkNameFor('shop', { namespace: 'default', name: 'vlan-1924' })).toBe('default/vlan-1924');
  });
});

// Peers 35: the bridge binding also for SR-IOV.
it('binds SR-IOV networks as such and bridges all others', () => {
  expect(bindingFor(parseConfig('{"type":"sriov","name":"a"}'))).toBe('sriov');
  expect(bindingFor(parseConfig('{"type":"bridge","name":"a"}'))).toBe('bridge');
  expect(bindingFor(parseConfig(''))).toBe('bridge');
});

const two = withNics(
  [podNetwork, { name: 'net1', multus: { networkName: 'vlan-1' } }],
  [podDevice, { name: 'net1', bridge: {}, macAddress: '02:00:00:00:00:07' }],
);

describe('detaching a NIC', () => {
  it('marks a bridged NIC of a secondary network absent', () => {
    expect(detachNic(two, 'net1')?.patch).toEqual([
      { op: 'test', path: '/metadata/resourceVersion', value: '7' },
      { op: 'add', path: '/spec/template/spec/domain/devices/interfaces/1/state', value: 'absent' },
    ]);
  });

  it('takes any other NIC out of both lists', () => {
    const sriov = withNics([podNetwork, { name: 'f', multus: {} }], [podDevice, { name: 'f', sriov: {} }]);
    expect(listsAfter(sriov, detachNic(sriov, 'f'))).toMatchObject({ networks: [podNetwork], interfaces: [podDevice] });
    expect(listsAfter(two, detachNic(two, 'default'))).toMatchObject({
      networks: [{ name: 'net1' }],
      devices: { disks: [] },
    });
    const main = withNics(
      [{ name: 'm', multus: { default: true } }, podNetwork],
      [{ name: 'm', bridge: {} }, podDevice],
    );
    expect(listsAfter(main, detachNic(main, 'm')).networks).toEqual([podNetwork]);
  });

  it('keeps KubeVirt from giving a pod NIC to a VM that loses its last one', () => {
    const single = withNics(
      [{ name: 'a', multus: {} }, {}],
      [
        { name: 'a', bridge: {} },
        { name: 'b', state: 'absent' },
      ],
    );
    expect(listsAfter(single, detachNic(single, 'a'))).toMatchObject({
      interfaces: [{ name: 'a', state: 'absent' }, {}],
      devices: { autoattachPodInterface: false },
    });
    expect(listsAfter(withPodNic, detachNic(withPodNic, 'default')).devices).toEqual({
      disks: [],
      autoattachPodInterface: false,
    });
  });

  it('clears away half a NIC', () => {
    const half = withNics([podNetwork, { name: 'x', multus: {} }], [podDevice]);
    expect(listsAfter(half, detachNic(half, 'x'))).toMatchObject({ networks: [podNetwork], interfaces: [podDevice] });
    const other = withNics([podNetwork], [podDevice, { name: 'x' }]);
    expect(listsAfter(other, detachNic(other, 'x'))).toMatchObject({ networks: [podNetwork], interfaces: [podDevice] });
  });

  it('does nothing to a VM without such a NIC', () => {
    expect(detachNic(two, 'net7')).toBeUndefined();
  });
});

describe('moving a NIC', () => {
  it('changes the name of the network and nothing else', () => {
    expect(moveNic(two, 'net1', { networkName: 'default/vlan-2', binding: 'bridge' })?.patch).toEqual([
      { op: 'test', path: '/metadata/resourceVersion', value: '7' },
      { op: 'replace', path: '/spec/template/spec/networks/1/multus/networkName', value: 'default/vlan-2' },
    ]);
  });

  it('changes the binding where the other network needs another', () => {
    const onSriov = moveNic(two, 'net1', { networkName: 'fast', binding: 'sriov' });
    const moved = {
      networks: [{}, { multus: { networkName: 'fast' } }],
      interfaces: [{}, { name: 'net1', sriov: {} }],
    };
    expect(listsAfter(two, onSriov)).toMatchObject(moved);
    const fast = withNics([{ name: 'f', multus: { networkName: 'fast' } }], [{ name: 'f', sriov: {} }]);
    expect(listsAfter(fast, moveNic(fast, 'f', { networkName: 'slow', binding: 'bridge' })).interfaces).toEqual([
      { name: 'f', bridge: {} },
    ]);
    const plugin = withNics([{ name: 'p', multus: { networkName: 'x' } }], [{ name: 'p', binding: { name: 'own' } }]);
    expect(listsAfter(plugin, moveNic(plugin, 'p', { networkName: 'y', binding: 'bridge' })).interfaces).toEqual([
      { name: 'p', binding: { name: 'own' } },
    ]);
  });

  it('moves nothing that is not on a secondary network', () => {
    const move = { networkName: 'x', binding: 'bridge' } as const;
    expect(moveNic(two, 'default', move)).toBeUndefined();
    expect(moveNic(two, 'net7', move)).toBeUndefined();
    expect(moveNic(withNics([], [{ name: 'a' }]), 'a', move)).toBeUndefined();
  });
});
