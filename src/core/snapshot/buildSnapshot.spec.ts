import { aHost } from '../../testing/aHost';
import { buildSnapshot } from './buildSnapshot';
import { snapshotOfObjects } from './snapshotOfObjects';

const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

describe('buildSnapshot', () => {
  it('reads the objects of each kind and keeps how far reading went', () => {
    const snapshot = buildSnapshot({
      Namespace: { state: 'read', objects: [namespace('a'), namespace('b')] },
      Node: { state: 'forbidden', objects: [] },
    });
    expect(snapshot.kind('Namespace').state).toBe('read');
    expect(snapshot.kind('Namespace').items.map(({ meta }) => meta.name)).toEqual(['a', 'b']);
    expect(snapshot.kind('Node')).toEqual({ state: 'forbidden', items: [] });
    expect(snapshot.kind('Pod')).toEqual({ state: 'notInSource', items: [] });
    expect(snapshot.unread).toEqual([]);
  });

  it('names what could not be read by object, path and problem, and keeps the rest', () => {
    const host = aHost('n1').withInterface({ name: 'eno1', mtu: 'many' }).withInterface({ type: 'bond' }).object();
    const snapshot = buildSnapshot({
      NodeNetworkState: { state: 'read', objects: [host, { metadata: {} }, 'nonsense'] },
      VirtualMachine: { state: 'read', objects: [{ metadata: { namespace: 'ns1', name: 'vm', labels: [] } }] },
    });
    expect(
      snapshot.kind('NodeNetworkState').items.map(({ state }) => state?.interfaces?.map(({ name }) => name)),
    ).toEqual([['eno1']]);
    expect(snapshot.unread.map(({ object, path }) => `${object} ${path}`)).toEqual([
      'NodeNetworkState/n1 status.currentState.interfaces[0].mtu',
      'NodeNetworkState/n1 status.currentState.interfaces[1]',
      'NodeNetworkState/? metadata.name',
      'NodeNetworkState/? ',
      'VirtualMachine/ns1/vm metadata.labels',
    ]);
    expect(snapshot.unread.every(({ problem }) => problem.endsWith('.'))).toBe(true);
  });

  it('keeps the read value of an object that stays the same object', () => {
    const [a, b] = [namespace('a'), namespace('b')];
    const before = buildSnapshot({ Namespace: { state: 'read', objects: [a, b] } });
    const after = buildSnapshot({ Namespace: { state: 'read', objects: [a, namespace('b')] } });
    expect(after.kind('Namespace').items[0]).toBe(before.kind('Namespace').items[0]);
    expect(after.kind('Namespace').items[1]).not.toBe(before.kind('Namespace').items[1]);
    expect(after.kind('Namespace')).toBe(after.kind('Namespace'));
  });
});

describe('snapshotOfObjects', () => {
  const heap = [namespace('a'), { apiVersion: 'apps/v1', kind: 'Deployment' }, { kind: 'Pod' }, 'text', null];

  it('sorts a heap by kind and passes over what Wiremap does not read', () => {
    const snapshot = snapshotOfObjects(heap);
    expect(snapshot.kind('Namespace').items.map(({ meta }) => meta.name)).toEqual(['a']);
    expect(snapshot.kind('Pod')).toEqual({ state: 'read', items: [] });
    expect(snapshot.unread).toEqual([]);
  });

  it('says of a dump that kinds without an object are not in it', () => {
    const snapshot = snapshotOfObjects(heap, { absent: 'notInSource' });
    expect(snapshot.kind('Namespace').state).toBe('read');
    expect(snapshot.kind('Node').state).toBe('notInSource');
  });
});
