import { readHostFault } from './hostFault';
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

it('reads a fault by node, card and MTU', () => {
  expect(readHostFault('worker-2/eno3:1500')).toEqual({ node: 'worker-2', nic: 'eno3', above: 1500 });
  for (const text of ['worker-2', 'worker-2/eno3', 'worker-2/eno3:x', '/eno3:1', ''])
    expect(readHostFault(text)).toBeUndefined();
});
