import { aClusterStore, anObject, resourceOf } from '../../../testing/aClusterStore';
import { manualClock } from './labClock';
import { startLiveLab, type Reconciler } from './liveLab';

it('starts every reconciler over the same store and clock, and stops them all', () => {
  const store = aClusterStore([]);
  const clock = manualClock('2026-03-01T12:00:00Z');
  const seen: string[] = [];
  const watcher = (name: string): Reconciler => ({
    start: (surroundings) =>
      surroundings.store.subscribe(({ object }) => {
        seen.push(`${name} ${object.metadata.name} ${surroundings.clock.now().toISOString()}`);
      }),
  });
  const stop = startLiveLab([watcher('a'), watcher('b')], { store, clock });
  store.create(resourceOf(store, 'Node'), anObject('Node', 'n1'), {});
  stop();
  store.create(resourceOf(store, 'Node'), anObject('Node', 'n2'), {});
  expect(seen).toEqual(['a n1 2026-03-01T12:00:00.000Z', 'b n1 2026-03-01T12:00:00.000Z']);
});
