import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aMigration, aVm, aVmi } from '../../../testing/objects/aVm';
import { nadId, vmId, vmNicId } from '../../model/elementId';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const bridge = { type: 'bridge', bridge: 'br1' };

const data = (nad: string, more?: object) => ({ name: 'data', nad, interface: { bridge: {}, ...more } });

const nicOf = (map: ReturnType<typeof aMapOf>, nic = 'data') => {
  const element = map.elements.get(vmNicId({ namespace: 'shop', vm: 'web', nic }));
  return element?.kind === 'vmNic' ? element : undefined;
};

const vmOf = (map: ReturnType<typeof aMapOf>) => {
  const element = map.elements.get(vmId('shop', 'web'));
  return element?.kind === 'vm' ? element : undefined;
};

describe('L-50: NAD → VM NIC', () => {
  const nads = [aNad('shop/red', bridge), aNad('shop/blue', bridge), aNad('default/red', bridge)];

  it('is observed where VM and instance both have the NIC', () => {
    const nics = [data('red')];
    const map = aMapOf(...nads, aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
    expect(nicOf(map)?.facts.pending).toBeUndefined();
  });

  it('is desired where only the VM has it, since it waits to be plugged in', () => {
    const map = aMapOf(
      ...nads,
      aVm('shop/web', { nics: [data('red')] }),
      aVmi('shop/web', { nics: [{ name: 'default' }] }),
    );
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data desired']);
    expect(nicOf(map)?.facts).toMatchObject({ pending: 'add', attachment: 'shop/red' });
  });

  it('is removing where only the instance has it', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'default' }] });
    const map = aMapOf(...nads, vm, aVmi('shop/web', { nics: [{ name: 'default' }, data('red')], node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data removing']);
    expect(nicOf(map)?.facts.pending).toBe('remove');
    expect(nicOf(map)?.source).toEqual({ object: 'VirtualMachineInstance/shop/web', path: 'spec.networks[1]' });
  });

  it('is removing where the VM asks for the absence of the NIC', () => {
    const vm = aVm('shop/web', { nics: [data('red', { state: 'absent' })] });
    const map = aMapOf(...nads, vm, aVmi('shop/web', { nics: [data('red')], node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data removing']);
    expect(nicOf(map)?.facts).toMatchObject({ pending: 'remove', wantedState: 'absent' });
  });

  it('shows both networks while the VM moves from one to the other', () => {
    const vm = aVm('shop/web', { nics: [data('blue')] });
    const map = aMapOf(...nads, vm, aVmi('shop/web', { nics: [data('red')], node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual([
      'nad:shop/blue → vmNic:shop/web/data desired',
      'nad:shop/red → vmNic:shop/web/data removing',
    ]);
    expect(nicOf(map)?.facts).toMatchObject({ attachment: 'shop/red', pending: undefined });
  });

  it('shows only the old network when the NIC is to go as well', () => {
    const vm = aVm('shop/web', { nics: [data('blue', { state: 'absent' })] });
    const map = aMapOf(...nads, vm, aVmi('shop/web', { nics: [data('red')], node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data removing']);
  });

  it('takes two spellings of one NAD for the same', () => {
    const vm = aVm('shop/web', { nics: [data('shop/red')] });
    const map = aMapOf(...nads, vm, aVmi('shop/web', { nics: [data('red')], node: 'n1' }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
  });

  it('is plain for a VM without an instance, whose wish is all there is', () => {
    const map = aMapOf(...nads, aVm('shop/web', { nics: [data('default/red')] }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:default/red → vmNic:shop/web/data']);
    expect(nicOf(map)?.source).toEqual({ object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[0]' });
  });

  it('is plain again once the instance has ended', () => {
    const ended = aVmi('shop/web', { nics: [data('blue')], node: 'n1', phase: 'Succeeded' });
    const map = aMapOf(...nads, aVm('shop/web', { nics: [data('red')] }), ended);
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
    expect(vmOf(map)?.facts).toMatchObject({ running: false, runs: undefined });
  });

  it('ends at a missing NAD when there is none of that name, never at a namesake elsewhere (peers 33)', () => {
    const map = aMapOf(aNad('default/red', bridge), aVm('shop/web', { nics: [data('red')] }));
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
    expect(map.elements.get(nadId('shop', 'red'))).toMatchObject({ missing: true, facts: { type: 'unknown' } });
  });

  it('does not call a NAD missing that could not be read', () => {
    const vm = aVm('shop/web', { nics: [data('red')] });
    const unread = buildSnapshot({
      VirtualMachine: { state: 'read', objects: [vm] },
      NetworkAttachmentDefinition: { state: 'forbidden', objects: [] },
    });
    const red = buildNetworkMap(unread).elements.get(nadId('shop', 'red'));
    expect(red).toMatchObject({ kind: 'nad', missing: undefined });
  });

  it('draws a NIC without a network, and one whose network is no NAD, without a link', () => {
    const vm = aVm('shop/web', {
      template: {
        networks: [{ name: 'claim', resourceClaim: { claimName: 'c1' } }],
        domain: { devices: { interfaces: [{ name: 'claim' }, { name: 'lonely', macAddress: '02:00:00:00:00:01' }] } },
      },
    });
    const map = aMapOf(vm);
    expect(linksBy(map, 'L-50')).toEqual([]);
    expect(nicOf(map, 'claim')?.facts).toMatchObject({ attachment: undefined, podNetwork: undefined });
    expect(nicOf(map, 'lonely')?.facts.mac).toBe('02:00:00:00:00:01');
    expect(nicOf(map, 'lonely')?.source?.path).toBe('spec.template.spec.domain.devices.interfaces[1]');
  });
});

describe('L-61: VM NIC → VM', () => {
  it('goes with its NIC when that is coming or going', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'default' }, { name: 'new', nad: 'red' }] });
    const vmi = aVmi('shop/web', { nics: [{ name: 'default' }, { name: 'old', nad: 'red' }], node: 'n1' });
    expect(linksBy(aMapOf(vm, vmi), 'L-61')).toEqual([
      'vmNic:shop/web/default → vm:shop/web',
      'vmNic:shop/web/new → vm:shop/web desired',
      'vmNic:shop/web/old → vm:shop/web removing',
    ]);
  });
});

describe('L-52: VM → node', () => {
  const nics = [{ name: 'default' }];

  it('leads to the node of the instance', () => {
    const map = aMapOf(aNode('n1'), aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' }));
    expect(linksBy(map, 'L-52')).toEqual(['vm:shop/web → k8sNode:n1']);
    expect(vmOf(map)?.facts).toMatchObject({ running: true, runs: 'n1' });
    expect(nicOf(map, 'default')?.facts.runs).toBe('n1');
  });

  it('leads to a missing node when there is no node of that name', () => {
    const map = aMapOf(aNode('n1'), aVmi('shop/web', { nics, node: 'gone' }));
    expect([...map.elements.values()].find(({ name }) => name === 'gone')).toMatchObject({ missing: true });
  });

  it('is desired for the target of a migration, told by the instance', () => {
    const status = { migrationState: { sourceNode: 'n1', targetNode: 'n2' } };
    const map = aMapOf(aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1', status }));
    expect(linksBy(map, 'L-52')).toEqual(['vm:shop/web → k8sNode:n1', 'vm:shop/web → k8sNode:n2 desired']);
    expect(vmOf(map)?.facts.migratingTo).toBe('n2');
  });

  it('is desired for the target of a migration, told by the migration', () => {
    const move = aMigration('shop/move', 'web', { phase: 'Running', migrationState: { targetNode: 'n3' } });
    const map = aMapOf(aVmi('shop/web', { nics, node: 'n1' }), move);
    expect(linksBy(map, 'L-52')).toEqual(['vm:shop/web → k8sNode:n1', 'vm:shop/web → k8sNode:n3 desired']);
  });

  it.each([
    ['has arrived', { migrationState: { targetNode: 'n1' } }],
    ['is completed', { migrationState: { targetNode: 'n2', completed: true } }],
    ['has failed', { migrationState: { targetNode: 'n2', failed: true } }],
    ['has no target yet', { migrationState: { sourceNode: 'n1' } }],
  ])('shows no target when the migration %s', (_case, status) => {
    const done = aMigration('shop/move', 'web', { phase: 'Succeeded', migrationState: { targetNode: 'n4' } });
    const map = aMapOf(aVmi('shop/web', { nics, node: 'n1', status }), done);
    expect(linksBy(map, 'L-52')).toEqual(['vm:shop/web → k8sNode:n1']);
  });

  it('takes the first by name of two migrations, in whatever order they come', () => {
    const move = (name: string, targetNode: string) =>
      aMigration(`shop/${name}`, 'web', { phase: 'Running', migrationState: { targetNode } });
    const vmi = aVmi('shop/web', { nics, node: 'n1' });
    const target = (...moves: readonly Raw[]) => vmOf(aMapOf(vmi, ...moves))?.facts.migratingTo;
    expect(target(move('b', 'n3'), move('a', 'n2'))).toBe('n2');
    expect(target(move('a', 'n2'), move('b', 'n3'))).toBe('n2');
  });

  it('has no link for a stopped VM', () => {
    expect(linksBy(aMapOf(aNode('n1'), aVm('shop/web', { nics })), 'L-52')).toEqual([]);
  });
});

describe('VMs and instances', () => {
  it('are joined by name and namespace, not by name alone', () => {
    const nics = [{ name: 'default' }];
    const map = aMapOf(aVm('shop/web', { nics }), aVmi('other/web', { nics, node: 'n1' }));
    expect(vmOf(map)?.facts).toMatchObject({ running: false, standalone: undefined });
    expect(map.elements.get(vmId('other', 'web'))?.facts).toMatchObject({ running: true, standalone: true });
  });

  it('say what the VM says of itself, else the phase of the instance', () => {
    const vm = aVm('shop/web', { status: { printableStatus: 'Paused' } });
    const map = aMapOf(vm, aVmi('shop/alone', { node: 'n1', phase: 'Scheduled' }));
    expect(vmOf(map)?.facts).toMatchObject({ status: 'Paused', runStrategy: 'Always' });
    expect(map.elements.get(vmId('shop', 'alone'))?.facts).toMatchObject({ status: 'Scheduled', running: false });
  });

  it('do not call an instance alone when VMs are not readable', () => {
    const vmi = aVmi('shop/web', { nics: [data('red')], node: 'n1' });
    const map = buildNetworkMap(buildSnapshot({ VirtualMachineInstance: { state: 'read', objects: [vmi] } }));
    expect(vmOf(map)?.facts.standalone).toBeUndefined();
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
  });

  it.each([
    ['Running', true],
    ['Stopped', false],
  ])('believe "%s" of a VM when instances are not readable', (printableStatus, running) => {
    const vm = aVm('shop/web', { status: { printableStatus } });
    const map = buildNetworkMap(buildSnapshot({ VirtualMachine: { state: 'read', objects: [vm] } }));
    expect(vmOf(map)?.facts).toMatchObject({ running, eligibleNodes: undefined });
  });
});

describe('objects that lack their namespace', () => {
  it('cost nothing but themselves', () => {
    const bare = (object: ReturnType<typeof aVm>) => ({ ...object, metadata: { name: 'web', uid: 'uid-web' } });
    const nics = [{ name: 'default' }];
    const map = aMapOf(
      bare(aVm('/web', { nics })),
      bare(aVmi('/web', { nics, node: 'n1' })),
      bare(aMigration('/move', 'web', { migrationState: { targetNode: 'n2' } })),
      { ...bare(aMigration('/move', 'web', { migrationState: { targetNode: 'n2' } })), spec: {} },
      bare(aNad('/web', { type: 'ovn-k8s-cni-overlay', topology: 'layer2', role: 'primary', name: 'blue' })),
      aVm('shop/web', { nics: [data('red')] }),
    );
    expect(linksBy(map, 'L-51')).toEqual(['ovnNetwork:blue → vmNic:/web/default']);
    expect(linksBy(map, 'L-52')).toEqual(['vm:/web → k8sNode:n1', 'vm:/web → k8sNode:n2 desired']);
    expect(linksBy(map, 'L-50')).toEqual(['nad:shop/red → vmNic:shop/web/data']);
  });
});

describe('the place of a VM without an instance', () => {
  const placeUnknown = (printableStatus: string | undefined, state: 'read' | 'forbidden') => {
    const vm = aVm('shop/web', { nics: [data('red')], status: { printableStatus } });
    const snapshot = buildSnapshot({
      VirtualMachine: { state: 'read', objects: [vm] },
      VirtualMachineInstance: { state, objects: [] },
    });
    const map = buildNetworkMap(snapshot);
    expect(nicOf(map)?.facts.placeUnknown).toBe(vmOf(map)?.facts.placeUnknown);
    return vmOf(map)?.facts.placeUnknown;
  };

  it('is not known while instances cannot be read, unless the VM says that it is stopped', () => {
    expect(placeUnknown(undefined, 'forbidden')).toBe(true);
    expect(placeUnknown('Running', 'forbidden')).toBe(true);
    expect(placeUnknown('Stopped', 'forbidden')).toBeUndefined();
    expect(placeUnknown(undefined, 'read')).toBeUndefined();
  });
});
