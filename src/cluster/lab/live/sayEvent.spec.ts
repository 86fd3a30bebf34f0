import { aNamespace } from '../../../testing/objects/aCudn';
import { aLiveLab, kubeObject } from '../../../testing/lab/aLiveLab';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { sayEvent } from './sayEvent';

it('counts what was said before, and writes what is new, in the namespace default for objects of the cluster', () => {
  const { platform, wait } = aLiveLab([aNamespace('default'), aPolicy('p', {})], []);
  const policy = kubeObject(aPolicy('p', {}));
  const say = (message: string) =>
    sayEvent(platform, policy, { type: 'Warning', reason: 'ReconcileFailed', message, by: 'nmstate' });
  say('no');
  wait(5);
  say('no');
  say('not now');
  const events = platform
    .list('Event')
    .map(({ metadata, ...event }) => [
      metadata.namespace,
      event['message'],
      event['count'],
      event['firstTimestamp'],
      event['lastTimestamp'],
    ]);
  expect(events).toHaveLength(2);
  expect(events).toContainEqual(['default', 'no', 2, '2026-03-02T09:00:00Z', '2026-03-02T09:00:05Z']);
  expect(events).toContainEqual(['default', 'not now', 1, '2026-03-02T09:00:05Z', '2026-03-02T09:00:05Z']);
});
