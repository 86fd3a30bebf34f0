import { aRawCluster } from '../../testing/rules/aView';
import { cluster, create, patch, remove, plan, refusals, nadsIn, statusOf } from '../../testing/plan/aPlan';
import { aCudn, aCudnNad, aNamespace, aUdn } from '../../testing/objects/aCudn';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aPod } from '../../testing/objects/aPod';
import { objectAt } from './rawObjects';

describe('a network in a plan', () => {
  const selector = { matchLabels: { team: 'money' } };
  const cudn = aCudn('vlan-7', { selector });

  it('gets its definitions, and says where', () => {
    const planned = plan(cluster, create(cudn));
    expect(nadsIn(planned)).toEqual(['billing/vlan-7']);
    expect(statusOf(planned, 'ClusterUserDefinedNetwork', 'vlan-7')?.[0]).toMatch(
      /^NetworkCreated · True .*\[billing\]$/,
    );
    const nad = objectAt(planned.raw, { kind: 'NetworkAttachmentDefinition', namespace: 'billing', name: 'vlan-7' });
    expect(nad).toMatchObject({ metadata: { creationTimestamp: '2026-03-02T09:00:00.000Z', generation: 1 } });
  });

  it('moves with its selector, except where a pod is still on it', () => {
    const live = plan(cluster, create(cudn)).raw;
    const wider = patch({ ...cudn, metadata: { name: 'vlan-7' }, spec: { namespaceSelector: { matchLabels: null } } });
    expect(nadsIn(plan(live, wider))).toEqual(['billing/vlan-7', 'shop/vlan-7']);
    const other = patch({
      ...cudn,
      metadata: { name: 'vlan-7' },
      spec: { namespaceSelector: { matchLabels: { team: 'x' } } },
    });
    expect(nadsIn(plan(live, other))).toEqual([]);
    const status = JSON.stringify([{ name: 'billing/vlan-7', interface: 'pod1' }]);
    const pod = aPod('billing/virt-launcher-a', { annotations: { 'k8s.v1.cni.cncf.io/network-status': status } });
    const used = { ...live, Pod: { state: 'read', objects: [pod] } } as const;
    const kept = plan(used, other);
    expect(nadsIn(kept)).toEqual(['billing/vlan-7']);
    expect(statusOf(kept, 'ClusterUserDefinedNetwork', 'vlan-7')?.[0]).toContain(
      'network in use by the following pods: [billing/virt-launcher-a]',
    );
    expect(refusals(plan(used, remove(cudn)))).toEqual([
      '0 ClusterUserDefinedNetwork/vlan-7 : It stays as long as pods are on it: billing/virt-launcher-a.',
    ]);
    expect(nadsIn(plan(live, remove(cudn)))).toEqual([]);
  });

  it('says why a definition of somebody else is in its way, until that is gone', () => {
    const foreign = aLocalnetNad('billing/vlan-7');
    const planned = plan(aRawCluster([aNamespace('billing', { team: 'money' }), foreign]), create(cudn));
    expect(statusOf(planned, 'ClusterUserDefinedNetwork', 'vlan-7')?.[0]).toMatch(/^NetworkCreated · False .*foreign/);
    const freed = plan(planned.raw, remove(foreign));
    expect(nadsIn(freed)).toEqual(['billing/vlan-7']);
    expect(statusOf(freed, 'ClusterUserDefinedNetwork', 'vlan-7')?.[0]).toMatch(/^NetworkCreated · True/);
  });

  it('may be of one namespace only, and follows one that is new', () => {
    expect(nadsIn(plan(cluster, create(aUdn('shop/replica'))))).toEqual(['shop/replica']);
    const live = plan(cluster, create(aCudn('all')), create(cudn)).raw;
    expect(nadsIn(plan(live, create(aNamespace('new'))))).toEqual([
      'billing/all',
      'billing/vlan-7',
      'new/all',
      'shop/all',
    ]);
  });

  it('stays without definitions while it is not known which namespaces there are', () => {
    const blind = { ...cluster, Namespace: { state: 'forbidden', objects: [] } } as const;
    expect(nadsIn(plan(blind, create(cudn)))).toEqual([]);
  });

  it('leaves the definitions that are there as they are', () => {
    const nad = aCudnNad('billing/vlan-7', { mtu: 1234 });
    const live = aRawCluster([aNamespace('billing', { team: 'money' }), cudn, nad]);
    const labelled = plan(live, patch({ ...cudn, metadata: { name: 'vlan-7', labels: { a: 'b' } } }));
    expect(objectAt(labelled.raw, { kind: 'NetworkAttachmentDefinition', namespace: 'billing', name: 'vlan-7' })).toBe(
      nad,
    );
  });
});
