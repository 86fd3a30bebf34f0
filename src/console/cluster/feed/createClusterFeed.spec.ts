import { createClusterFeed } from './createClusterFeed';

const aFeed = () => {
  const clock = { now: 1000 };
  const waiting: (() => void)[] = [];
  const feed = createClusterFeed({ schedule: (run) => waiting.push(run), now: () => clock.now });
  const told = { times: 0 };
  feed.subscribe(() => {
    told.times += 1;
  });
  return { feed, clock, waiting, told, flush: () => waiting.splice(0).forEach((run) => run()) };
};

const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n1' } };

it('tells all that came together as one piece of news', () => {
  const { feed, waiting, told, flush } = aFeed();
  feed.report('Node', { state: 'read', objects: [node] });
  feed.report('Namespace', { state: 'forbidden', objects: [] });
  expect(waiting).toHaveLength(1);
  expect(feed.current().snapshot.kind('Node').items).toEqual([]);
  flush();
  expect(told.times).toBe(1);
  expect(
    feed
      .current()
      .snapshot.kind('Node')
      .items.map(({ meta }) => meta.name),
  ).toEqual(['n1']);
  expect(feed.current().snapshot.kind('Namespace').state).toBe('forbidden');
  expect(feed.current().freshness.Namespace).toMatchObject({ state: 'forbidden', since: 1000 });
});

it('says nothing when nothing changed', () => {
  const { feed, waiting, flush } = aFeed();
  const objects = [node];
  feed.report('Node', { state: 'read', objects });
  flush();
  feed.report('Node', { state: 'read', objects });
  expect(waiting).toHaveLength(0);
});

it('keeps the read values of kinds that did not change', () => {
  const { feed, flush } = aFeed();
  feed.report('Node', { state: 'read', objects: [node] });
  flush();
  const before = feed.current().snapshot.kind('Node');
  feed.report('Namespace', { state: 'read', objects: [] });
  flush();
  expect(feed.current().snapshot.kind('Node')).toBe(before);
});

it('counts a failure from its beginning', () => {
  const { feed, clock, flush } = aFeed();
  feed.report('Node', { state: 'failing', objects: [node] });
  clock.now = 9000;
  feed.report('Node', { state: 'failing', objects: [] });
  flush();
  expect(feed.current().freshness.Node).toMatchObject({ state: 'failing', since: 1000 });
});

it('puts a closer look at some objects of a kind into what its standing watch reads', () => {
  const { feed, flush } = aFeed();
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { namespace: 'shop', name: 'p', uid: 'u' } };
  const kept = () => feed.current().snapshot.kind('Pod');
  feed.report('Pod', { state: 'read', objects: [{ ...pod, spec: { nodeName: 'n1' } }], namespace: 'shop' }, 'in shop');
  flush();
  expect(kept()).toMatchObject({ state: 'notInSource', namespaces: ['shop'] });
  feed.report('Pod', { state: 'read', objects: [pod] });
  flush();
  expect(kept()).toMatchObject({ state: 'read', items: [{ nodeName: 'n1' }] });
  expect(feed.current().freshness.Pod).toMatchObject({ state: 'read', got: 1, namespace: undefined });
});

it('knows of a kind that is read in some namespaces only which these are', () => {
  const { feed, flush } = aFeed();
  feed.report('Event', { state: 'read', objects: [], namespace: 'shop' }, 'in shop');
  feed.report('Event', { state: 'read', objects: [], namespace: 'erp' }, 'in erp');
  flush();
  expect(feed.current().snapshot.kind('Event')).toEqual({
    state: 'notInSource',
    items: [],
    namespaces: ['shop', 'erp'],
  });
  expect(feed.current().freshness.Event).toMatchObject({ state: 'read', namespace: undefined });
});

it('leaves in peace whoever no longer listens', () => {
  const { feed, told, flush } = aFeed();
  const leave = feed.subscribe(() => {
    told.times += 10;
  });
  leave();
  feed.report('Node', { state: 'read', objects: [] });
  flush();
  expect(told.times).toBe(1);
});
