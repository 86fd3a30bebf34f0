import { english } from '../../core/message';
import type { DraftChange, DraftManifest } from '../../core/manifests/draftChange';
import { planChanges } from '../../core/plan/planChanges';
import { planned } from '../../core/plan/planned';
import type { Planned } from '../../core/plan/planned';
import type { PlannedCluster } from '../../core/plan/plannedCluster';
import type { RawCluster } from '../../core/snapshot/rawCluster';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import { aHost } from '../aHost';
import { aRawCluster } from '../rules/aView';
import { aNamespace } from '../objects/aCudn';
import { aNode } from '../objects/aNode';
import { aPolicy } from '../objects/aPolicy';

export const planNow = Date.parse('2026-03-02T09:00:00Z');

export const host = (node: string) => aHost(node).withNic('eno1').withNic('eno2').withBrEx('eno1');
export const workers = { pool: 'workers' };
export const cluster = aRawCluster([
  ...['n1', 'n2'].flatMap((node) => [aNode(node, { labels: workers }), host(node)]),
  aNode('m1'),
  host('m1'),
  aNode('without-handler', { labels: workers }),
  aNamespace('shop'),
  aNamespace('billing', { team: 'money' }),
]);

export const bridge = { name: 'br-vm', type: 'ovs-bridge', state: 'up', bridge: { port: [{ name: 'eno2' }] } };

export const manifest = (object: Readonly<Record<string, unknown>>, metadata: object): DraftManifest => ({
  ...object,
  apiVersion: String(object['apiVersion']),
  kind: String(object['kind']),
  metadata: { name: '', ...metadata },
});

export const written = (object: Readonly<Record<string, unknown>>): DraftManifest =>
  manifest(object, Object(object['metadata']));
export const create = (object: Readonly<Record<string, unknown>>): DraftChange => ({
  op: 'create',
  manifest: written(object),
});
export const patch = (object: Readonly<Record<string, unknown>>): DraftChange => ({
  op: 'patch',
  manifest: written(object),
});
export const remove = (object: Readonly<Record<string, unknown>>): DraftChange => ({
  op: 'delete',
  manifest: written(object),
});

export const policy = (more: Parameters<typeof aPolicy>[1] = {}) =>
  aPolicy('p', {
    nodeSelector: workers,
    interfaces: [bridge],
    mappings: [{ localnet: 'dc', bridge: 'br-vm' }],
    ...more,
  });

export const plan = (raw: typeof cluster, ...changes: readonly DraftChange[]) =>
  planChanges(raw, changes, { now: planNow });

export const refusals = ({ refused }: PlannedCluster) =>
  refused.map(({ at, object, path, problem }) => `${at} ${object} ${path}: ${english(problem)}`);

export const nadsIn = ({ raw }: PlannedCluster) =>
  buildSnapshot(raw)
    .kind('NetworkAttachmentDefinition')
    .items.map(({ meta }) => `${meta.namespace ?? ''}/${meta.name}`)
    .sort();

export const statusOf = (
  planned: PlannedCluster,
  kind: 'NodeNetworkConfigurationPolicy' | 'ClusterUserDefinedNetwork',
  name: string,
) =>
  buildSnapshot(planned.raw)
    .kind(kind)
    .items.find(({ meta }) => meta.name === name)
    ?.conditions.filter(({ status }) => status === 'True' || kind === 'ClusterUserDefinedNetwork')
    .map(({ type, status, reason, message }) => [type, status, reason, message].join(' · '));

export const enactments = ({ raw }: PlannedCluster) =>
  buildSnapshot(raw)
    .kind('NodeNetworkConfigurationEnactment')
    .items.map(({ meta, policyGeneration, conditions }) =>
      [
        meta.name,
        policyGeneration,
        ...conditions.flatMap(({ type, status }) => (status === 'True' ? [type] : [])),
      ].join(' '),
    );

export const linksOf = ({ raw }: PlannedCluster, node: string) =>
  buildSnapshot(raw)
    .kind('NodeNetworkState')
    .items.find(({ meta }) => meta.name === node)
    ?.state?.interfaces?.map(({ name }) => name);

/** Both sides of some changes. */
export const aPlanOf = (raw: RawCluster, ...changes: readonly DraftChange[]): Planned =>
  planned({ raw, changes, now: planNow });
