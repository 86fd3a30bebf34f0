import type { DraftChange } from '../../../../core/manifests/draftChange';
import { writeMappingPolicy } from '../../../../core/manifests/policy/bridgeMapping';
import { aHost } from '../../../../testing/aHost';
import { aNode } from '../../../../testing/objects/aNode';
import { aView } from '../../../../testing/rules/aView';
import { undoDrafts } from './undoDrafts';

const labels = { 'kubernetes.io/hostname': 'n1' };
const view = aView([aHost('n1').withNic('eno1').withBrEx('eno1'), aNode('n1', { labels })]);

const nad = (config: string) => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { name: 'vlan-7', namespace: 'shop' },
  spec: { config },
});

describe('how changes are taken back', () => {
  it('is by deleting what is new, the last first', () => {
    const other = { ...nad('{}'), metadata: { name: 'other', namespace: 'shop' } };
    const changes: readonly DraftChange[] = [
      { op: 'create', manifest: nad('{}') },
      { op: 'create', manifest: other },
    ];
    expect(
      undoDrafts(changes, { raw: {}, view }).map(({ of, change }) => [of, change.op, change.manifest.metadata.name]),
    ).toEqual([
      [1, 'delete', 'other'],
      [0, 'delete', 'vlan-7'],
    ]);
  });

  it('is by writing what was there before, and nothing for what is deleted or gone', () => {
    const raw = { NetworkAttachmentDefinition: { state: 'read' as const, objects: [nad('before')] } };
    const patch: DraftChange = { op: 'patch', manifest: nad('after') };
    expect(undoDrafts([patch], { raw, view })).toMatchObject([
      { of: 0, change: { op: 'patch', manifest: { spec: { config: 'before' } } } },
    ]);
    expect(undoDrafts([patch], { raw: {}, view })).toEqual([]);
    expect(undoDrafts([{ op: 'delete', manifest: nad('') }], { raw, view })).toEqual([]);
  });

  it('brings hosts back before their policy is deleted', () => {
    const manifest = writeMappingPolicy({
      name: 'mapping-datacenter',
      nodeSelector: labels,
      localnet: 'datacenter',
      bridge: 'br-ex',
    });
    const state = { interfaces: [], ovn: { 'bridge-mappings': [] } };
    const objects = [{ kind: 'NodeNetworkState', metadata: { name: 'n1' }, status: { currentState: state } }];
    const raw = { NodeNetworkState: { state: 'read' as const, objects } };
    expect(undoDrafts([{ op: 'create', manifest }], { raw, view })).toMatchObject([
      {
        of: 0,
        change: {
          op: 'patch',
          manifest: {
            spec: { desiredState: { ovn: { 'bridge-mappings': [{ localnet: 'datacenter', state: 'absent' }] } } },
          },
        },
      },
      { of: 0, change: { op: 'delete', manifest: { metadata: { name: 'mapping-datacenter' } } } },
    ]);
  });
});
