import type { DraftChange } from '../../../../core/manifests/draftChange';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import { hasArrived } from './hasArrived';

const nad = (config: string, more: object = {}) => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { name: 'vlan-7', namespace: 'shop' },
  spec: { config },
  ...more,
});

const vm = (version: string, networks: readonly object[]) => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web', namespace: 'shop', resourceVersion: version },
  spec: { template: { spec: { networks } } },
});

const clusterOf = (state: 'read' | 'loading', ...objects: readonly object[]): RawCluster => ({
  NetworkAttachmentDefinition: { state, objects },
  VirtualMachine: { state, objects },
});

describe('whether a write arrived', () => {
  const create: DraftChange = { op: 'create', manifest: nad('{}') };
  const remove: DraftChange = { op: 'delete', manifest: nad('{}') };

  it('is told of a new object by what it says, whatever the cluster adds', () => {
    expect(hasArrived(create, clusterOf('read', nad('{}', { status: { a: 1 } })))).toBe('yes');
    expect(hasArrived(create, clusterOf('read', nad('{"a":1}')))).toBe('other');
    expect(hasArrived(create, clusterOf('read'))).toBe('no');
    expect(hasArrived(create, clusterOf('loading'))).toBe('unknown');
  });

  it('is told of a deletion by the absence of the object', () => {
    expect(hasArrived(remove, clusterOf('read'))).toBe('yes');
    expect(hasArrived(remove, clusterOf('loading'))).toBe('unknown');
    expect(hasArrived(remove, clusterOf('read', nad('{}')))).toBe('no');
  });

  it('is told of a merge patch by what it writes and takes away', () => {
    const patch: DraftChange = { op: 'patch', manifest: { ...nad('{}'), spec: { config: 'x', gone: null } } };
    expect(hasArrived(patch, clusterOf('read', nad('x')))).toBe('yes');
    expect(hasArrived(patch, clusterOf('read', nad('y')))).toBe('no');
  });

  it('is told of operations by what they add, once the object is another version', () => {
    const { apiVersion, kind, metadata } = vm('1', []);
    const patch: DraftChange = {
      op: 'jsonPatch',
      manifest: { apiVersion, kind, metadata },
      patch: [
        { op: 'test', path: '/metadata/resourceVersion', value: '1' },
        { op: 'add', path: '/spec/template/spec/networks/-', value: { name: 'a/b' } },
        { op: 'replace', path: '/spec/template/spec/networks/0', value: { name: 'p' } },
      ],
    };
    expect(hasArrived(patch, clusterOf('read', vm('2', [{ name: 'p' }, { name: 'a/b' }])))).toBe('yes');
    expect(hasArrived(patch, clusterOf('read', vm('1', [{ name: 'p' }, { name: 'a/b' }])))).toBe('no');
    expect(hasArrived(patch, clusterOf('read', vm('2', [{ name: 'p' }])))).toBe('no');
  });

  it('is not known of a kind that is not read at all', () => {
    const change: DraftChange = {
      op: 'create',
      manifest: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' } },
    };
    expect(hasArrived(change, clusterOf('read'))).toBe('unknown');
  });
});
