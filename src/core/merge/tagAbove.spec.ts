import { linkId } from '../model/elementId';
import type { Link, LinkRule } from '../model/link';
import { tagAbove } from './tagAbove';

const link = (rule: LinkRule, more: Partial<Link> = {}): Link => ({
  from: linkId('n1', 'a'),
  to: linkId('n1', 'b'),
  rule,
  ...more,
});
const above = (some: Link, tag: number | 'untagged' | 'any', fromLane: 'nic' | 'vlan' = 'nic') =>
  tagAbove({ links: [some], fromLane }, tag);

describe('the tag on the switch’s side', () => {
  it('stays the same on a plain wire and over an open joint', () => {
    expect(above(link('L-12'), 7)).toBe(7);
    expect(above(link('L-03'), 'untagged')).toBe('untagged');
    expect(tagAbove({ links: [], fromLane: undefined }, 7)).toBe(7);
  });

  it('is that of the VLAN interface, where its id is known', () => {
    expect(above(link('L-05', { vlan: 300 }), 'untagged')).toBe(300);
    expect(above(link('L-05'), 'untagged')).toBe('untagged');
  });

  it('is off behind an access port, and nothing else passes it', () => {
    const access = link('L-03', { vlan: 7 });
    expect(above(access, 7)).toBe('untagged');
    expect(above(access, 8)).toBeUndefined();
    expect(above(access, 'any')).toBe('any');
    expect(above(access, 'untagged')).toBeUndefined();
    expect(above(link('L-03', { vlan: 1 }), 'untagged')).toBe('untagged');
  });

  it('passes a trunk that lists it', () => {
    const trunk = link('L-04', {
      trunk: [
        [5, 6],
        [100, 199],
      ],
      vlan: 9,
    });
    expect([6, 100, 9].map((tag) => above(trunk, tag))).toEqual([6, 100, 9]);
    expect(above(trunk, 7)).toBeUndefined();
    expect([above(trunk, 'untagged'), above(trunk, 'any')]).toEqual(['untagged', 'any']);
  });

  it('is not seen by a port whose VLAN interface puts it on', () => {
    expect(above(link('L-03', { vlan: 7 }), 300, 'vlan')).toBe(300);
  });

  it('does not cross the patch of a localnet', () => {
    expect(above(link('L-08', { patch: 'localnet' }), 'any')).toBeUndefined();
    expect(above(link('L-08', { patch: 'infrastructure' }), 'any')).toBe('any');
  });

  it('takes the first link that carries it when there are several', () => {
    expect(tagAbove({ links: [link('L-03', { vlan: 8 }), link('L-03')], fromLane: 'nic' }, 7)).toBe(7);
  });
});
