import { aClusterStore, anObject, resourceOf } from '../../../testing/aClusterStore';
import type { KubeObject } from '../../store/kubeObject';
import { findByJsonPath } from './jsonPath';
import { objectTable } from './objectTable';

const now = new Date('2026-03-01T12:00:00Z');
const born = { creationTimestamp: '2026-02-26T12:00:00Z' };

const rowOf = (object: KubeObject) => {
  const store = aClusterStore([object]);
  const table = objectTable(resourceOf(store, object.kind), [object], { now, include: 'None', metadata: {} });
  const names = table.columnDefinitions.map(({ name }) => name);
  return Object.fromEntries(names.map((name, index) => [name, table.rows[0]?.cells[index]]));
};

describe('a table', () => {
  it('shows nodes', () => {
    const node = anObject('Node', 'w1', {
      metadata: { ...born, labels: { 'node-role.kubernetes.io/worker': '', 'node-role.kubernetes.io/infra': '' } },
      spec: { unschedulable: true },
      status: {
        conditions: [{ type: 'Ready', status: 'False' }],
        addresses: [{ type: 'InternalIP', address: '10.0.0.1' }],
        nodeInfo: { kubeletVersion: 'v1.35.0' },
      },
    });
    expect(rowOf(node)).toMatchObject({
      Name: 'w1',
      Status: 'NotReady,SchedulingDisabled',
      Roles: 'infra,worker',
      Age: '3d',
      Version: 'v1.35.0',
      'Internal-IP': '10.0.0.1',
      'External-IP': '<none>',
    });
    expect(rowOf(anObject('Node', 'w2'))).toMatchObject({ Status: 'Unknown', Roles: '<none>', Age: '<unknown>' });
  });

  it('shows pods as they fare', () => {
    const pod = (rest: Record<string, unknown>) => rowOf(anObject('Pod', 'shop/p', rest));
    const spec = { containers: [{ name: 'a' }, { name: 'b' }], nodeName: 'w1' };
    const running = [
      { ready: true, restartCount: 2 },
      { ready: false, state: { waiting: { reason: 'CrashLoopBackOff' } } },
    ];
    expect(pod({ spec, status: { phase: 'Running', containerStatuses: running } })).toMatchObject({
      Ready: '1/2',
      Status: 'CrashLoopBackOff',
      Restarts: 2,
      Node: 'w1',
    });
    expect(pod({ spec, status: { phase: 'Failed', reason: 'Evicted' } })).toMatchObject({ Status: 'Evicted' });
    expect(pod({ status: { phase: 'Pending' } })).toMatchObject({ Ready: '0/0', Status: 'Pending' });
    expect(pod({})).toMatchObject({ Status: 'Unknown' });
    expect(pod({ metadata: { deletionTimestamp: born.creationTimestamp } })).toMatchObject({ Status: 'Terminating' });
  });

  it('shows the other built-in kinds', () => {
    expect(rowOf(anObject('Namespace', 'shop', { status: { phase: 'Active' } }))).toMatchObject({ Status: 'Active' });
    expect(rowOf(anObject('ConfigMap', 'shop/c', { data: { a: '1', b: '2' } }))).toMatchObject({ Data: 2 });
    const ports = [{ port: 80 }, { port: 53, protocol: 'UDP' }];
    expect(rowOf(anObject('Service', 'shop/s', { spec: { type: 'ClusterIP', ports } }))).toMatchObject({
      'Port(s)': '80/TCP,53/UDP',
      'Cluster-IP': '<none>',
    });
    expect(rowOf(anObject('Service', 'shop/s'))).toMatchObject({ 'Port(s)': '<none>' });
    const involvedObject = { kind: 'Pod', name: 'web' };
    const lastTimestamp = '2026-03-01T11:59:00Z';
    expect(rowOf(anObject('Event', 'shop/e', { involvedObject, lastTimestamp, type: 'Warning' }))).toMatchObject({
      'Last Seen': '60s',
      Object: 'pod/web',
    });
    expect(rowOf(anObject('Event', 'shop/e'))).toMatchObject({ 'Last Seen': '<unknown>', Object: '/' });
    expect(rowOf(anObject('Deployment', 'shop/d', { spec: { replicas: 2 } }))).toMatchObject({ Desired: 2, Ready: 0 });
    expect(rowOf(anObject('ServiceAccount', 'shop/a', { metadata: born }))).toEqual({ Name: 'a', Age: '3d' });
    expect(rowOf(anObject('CustomResourceDefinition', 'x', { metadata: born }))).toMatchObject({
      'Created At': born.creationTimestamp,
    });
  });

  it('shows custom kinds by their printer columns', () => {
    const conditions = [
      { type: 'Degraded', status: 'False' },
      { type: 'Available', status: 'True', reason: 'Done', lastTransitionTime: '2026-03-01T11:00:00Z' },
    ];
    const enactment = anObject('NodeNetworkConfigurationEnactment', 'w1.br1', { status: { conditions } });
    expect(rowOf(enactment)).toMatchObject({ Status: 'Available', 'Status Age': '60m', Reason: 'Done' });
    const bare = rowOf(anObject('NodeNetworkConfigurationEnactment', 'w1.br1'));
    expect(bare).toMatchObject({ Status: null, 'Status Age': null });
    const vmi = { interfaces: [{ ipAddress: '10.0.0.9' }], nodeName: 'w1', phase: 'Running' };
    expect(rowOf(anObject('VirtualMachineInstance', 'shop/db', { status: vmi }))).toMatchObject({
      IP: '10.0.0.9',
      NodeName: 'w1',
    });
    const odd = rowOf(anObject('VirtualMachine', 'shop/db', { status: { printableStatus: { a: 1 } } }));
    expect(odd).toMatchObject({ Status: '{"a":1}' });
  });

  it('takes as much of each object along as is asked for', () => {
    const node = anObject('Node', 'w1', { spec: {} });
    const store = aClusterStore([node]);
    const objectIn = (include: 'None' | 'Metadata' | 'Object') =>
      objectTable(resourceOf(store, 'Node'), [node], { now, include, metadata: {} }).rows[0];
    expect(objectIn('None')).not.toHaveProperty('object');
    expect(objectIn('Metadata')).toHaveProperty('object.kind', 'PartialObjectMetadata');
    expect(objectIn('Object')).toHaveProperty('object', node);
  });
});

describe('a JSON path', () => {
  const object = {
    a: {
      'b.c': 1,
      list: [
        { type: 'x', on: true },
        { type: 'y', n: 7 },
      ],
    },
  };

  it.each([
    ['.a.b\\.c', 1],
    ["{.a['b.c']}", 1],
    ['$.a["b.c"]', 1],
    ['.a.list[0].type', 'x'],
    ['.a.list[-1].type', 'y'],
    ['.a.list[*].n', 7],
    ['.a.list[?(@.type=="y")].n', 7],
    ['.a.list[?(@.type != "x")].n', 7],
    ['.a.list[?(@.on==true)].type', 'x'],
    ["{.a.list[?(@.type=='y')].n}", 7],
    ['.a.list[?(@.type.z=="y")].n', undefined],
    ['.a.nope', undefined],
    ['.a.list[9]', undefined],
    ['..a', undefined],
    ['.a[?(@.x>1)]', undefined],
  ])('%s', (path, found) => {
    expect(findByJsonPath(object, path)).toEqual(found);
  });
});
