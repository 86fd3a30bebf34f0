import { faultFound, readHostFault } from './hostFault';

it('reads a fault by node, card and MTU', () => {
  expect(readHostFault('worker-2/eno3:1500')).toEqual({ node: 'worker-2', nic: 'eno3', above: 1500 });
  for (const text of ['worker-2', 'worker-2/eno3', 'worker-2/eno3:x', '/eno3:1', ''])
    expect(readHostFault(text)).toBeUndefined();
});

describe('a card that does less than it says', () => {
  const faults = [{ node: 'n1', nic: 'eno3', above: 1500 }];
  const state = (mtu: number) => ({ interfaces: [{ name: 'eno3', mtu }] });

  it('keeps its MTU, in the words of nmstate', () => {
    expect(faultFound(faults, 'n1', { before: state(1500), after: state(9000) })).toContain(
      "Verification failure: eno3.interface.mtu desire '9000', current '1500'",
    );
  });

  it.each<[string, string, readonly [before: number, after: number]]>([
    ['up to what it takes', 'n1', [1400, 1500]],
    ['where nothing is changed', 'n1', [9000, 9000]],
    ['on another node', 'n2', [1500, 9000]],
  ])('takes it %s', (_when, node, [before, after]) => {
    expect(faultFound(faults, node, { before: state(before), after: state(after) })).toBeUndefined();
  });
});
