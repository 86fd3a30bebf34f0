import { aNode } from '../../testing/objects/aNode';
import { aView } from '../../testing/rules/aView';
import { offers } from './offers';

describe('offers', () => {
  it.each([
    ['1k', true],
    ['4', true],
    ['0', false],
    ['', false],
  ])('takes %j for %s', (quantity, expected) => {
    const node = aView([aNode('n1', { allocatable: { r: quantity } })]).nodeOf('n1');
    expect(offers(node, 'r')).toBe(expected);
  });

  it('offers nothing that is not listed, nor anything of an unknown node', () => {
    expect([aView([aNode('n1')]).nodeOf('n1'), undefined].map((node) => offers(node, 'r'))).toEqual([false, false]);
  });
});
