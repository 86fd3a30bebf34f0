import { maxUnavailable } from './maxUnavailable';

it.each<[unknown, number, number]>([
  [undefined, 5, 3],
  ['50%', 4, 2],
  ['10%', 4, 1],
  ['0%', 4, 1],
  [2, 4, 2],
  [0, 4, 1],
  ['two', 4, 2],
  [undefined, 0, 1],
])('a limit of %j leaves of %d nodes %d at a time', (written, nodes, most) => {
  expect(maxUnavailable(written, nodes)).toBe(most);
});
