import { listAt, textAt, valueAt } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { HostPlan, PolicyOutcome, PolicyPlan } from '../plan/clusterPlan';
import { policyObjects } from './makePolicy';

const host = (node: string, more: Partial<HostPlan> = {}): HostPlan => ({
  node,
  role: 'worker',
  index: 1,
  addresses: [],
  interfaces: [],
  mappings: [],
  ...more,
});

const policy: PolicyPlan = {
  name: 'br1',
  nodeSelector: { 'node-role.kubernetes.io/worker': '' },
  desiredState: { interfaces: [{ name: 'br1', type: 'linux-bridge', bridge: { port: [{ name: 'eno5' }] } }] },
};

const objectsFor = (outcomes: Readonly<Record<string, PolicyOutcome>>, hosts = [host('a'), host('b')]) =>
  policyObjects({ ...policy, outcomes }, { now: '2026-03-02T09:00:00Z', hosts });

/** `Available=True Degraded=False …: Reason, message`. */
const conditions = (object: KubeObject | undefined): string => {
  const list = listAt(object, ['status', 'conditions']);
  const words = list.map((one) => `${textAt(one, ['type']) ?? ''}=${textAt(one, ['status']) ?? ''}`);
  return `${words.join(' ')}: ${textAt(list[0], ['reason']) ?? ''}, ${textAt(list[0], ['message']) ?? ''}`;
};

it('is available when every node is', () => {
  const [nncp, ...nnces] = objectsFor({});
  expect(conditions(nncp)).toBe(
    'Available=True Degraded=False Progressing=False Ignored=False: SuccessfullyConfigured, 2/2 nodes successfully configured',
  );
  expect(nnces.map(({ metadata }) => metadata.name)).toEqual(['a.br1', 'b.br1']);
  expect(conditions(nnces[0])).toBe(
    'Available=True Failing=False Progressing=False Pending=False Aborted=False: SuccessfullyConfigured, successfully reconciled',
  );
});

it('is degraded when a node failed, and tells of those that were skipped', () => {
  const [nncp, a, b] = objectsFor({ a: { state: 'failing', message: 'no such NIC' }, b: { state: 'aborted' } });
  expect(conditions(nncp)).toBe(
    'Available=False Degraded=True Progressing=False Ignored=False: FailedToConfigure, 1/2 nodes failed to configure, 1 nodes aborted configuration',
  );
  expect(conditions(a)).toContain(
    'Failing=True Progressing=False Pending=False Aborted=False: FailedToConfigure, no such NIC',
  );
  expect(conditions(b)).toContain('Aborted=True');
});

it('is progressing while a node works or waits', () => {
  const [nncp, a, b] = objectsFor({ a: { state: 'progressing' }, b: { state: 'pending' } });
  expect(conditions(nncp)).toBe(
    'Available=Unknown Degraded=Unknown Progressing=True Ignored=False: ConfigurationProgressing, Policy is progressing 0/2 nodes finished, 1 pending',
  );
  expect(conditions(a)).toContain('Available=Unknown Failing=Unknown Progressing=True');
  expect(conditions(b)).toContain('Pending=True Aborted=False: MaxUnavailableLimitReached');
});

it('is ignored when it selects no node that has a handler', () => {
  const [nncp, ...nnces] = objectsFor({}, [host('a', { silent: 'everything' }), host('m', { role: 'control-plane' })]);
  expect(nnces).toEqual([]);
  expect(conditions(nncp)).toContain('Ignored=True: NoMatchingNode');
});

it('leaves out the enactment of a node that took no notice', () => {
  expect(objectsFor({ a: { state: 'none' } }).map(({ metadata }) => metadata.name)).toEqual(['br1', 'b.br1']);
});

it('lets all tags through the ports of Linux bridges in the enactment only', () => {
  const [nncp, nnce] = objectsFor({});
  const port = ['interfaces', '0', 'bridge', 'port', '0'];
  expect(valueAt(nncp, ['spec', 'desiredState', ...port])).toEqual({ name: 'eno5' });
  expect(valueAt(nnce, ['status', 'desiredState', ...port, 'vlan', 'trunk-tags'])).toEqual([
    { 'id-range': { min: 2, max: 4094 } },
  ]);
});
