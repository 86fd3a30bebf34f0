import { clusterTime } from './clusterTime';

const watch = { now: () => 5_000, sincePageLoad: () => 250 };
const noon = Date.parse('2026-03-01T12:00:00Z');

it.each([undefined, {}, { wiremap: {} }, { wiremap: { now: 'soon' } }])(
  'is that of the browser when nobody says otherwise: %j',
  (flags) => {
    expect(clusterTime(flags, watch).now()).toBe(5_000);
    expect(clusterTime(flags, watch).takenAt).toBeUndefined();
  },
);

it('goes on from when the page was served', () => {
  const time = clusterTime({ wiremap: { now: '2026-03-01T12:00:00Z', timeStands: false } }, watch);
  expect(time.now()).toBe(noon + 250);
  expect(time.takenAt).toBeUndefined();
});

it('stands still in a dump, which is a picture of that moment', () => {
  const time = clusterTime({ wiremap: { now: '2026-03-01T12:00:00Z', timeStands: true } }, watch);
  expect(time.now()).toBe(noon);
  expect(time.takenAt).toBe(noon);
});
