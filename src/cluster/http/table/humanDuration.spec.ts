import { humanDuration } from './humanDuration';

const [minute, hour, day] = [60, 3600, 86_400];

it.each([
  [-2, '<invalid>'],
  [-1.999, '0s'],
  [-0.5, '0s'],
  [0.999, '0s'],
  [119.9, '119s'],
  [2 * minute, '2m'],
  [200, '3m20s'],
  [10 * minute - 1, '9m59s'],
  [10 * minute + 59, '10m'],
  [3 * hour - 1, '179m'],
  [3 * hour, '3h'],
  [3 * hour + minute, '3h1m'],
  [8 * hour - 1, '7h59m'],
  [2 * day - 1, '47h'],
  [2 * day, '2d'],
  [3 * day + 2 * hour, '3d2h'],
  [8 * day - 1, '7d23h'],
  [8 * day, '8d'],
  [730 * day - 1, '729d'],
  [730 * day, '2y'],
  [800 * day, '2y70d'],
  [8 * 365 * day - 1, '7y364d'],
  [3000 * day, '8y'],
])('shows %d seconds as %s', (seconds, text) => {
  expect(humanDuration(seconds * 1000)).toBe(text);
});
