import type { CardStatus } from '../../core/merge/picture';
import type { WireRow } from '../../core/merge/wireRow';
import { msg } from '../../core/message';
import { aCard } from '../../testing/aPicture';
import { worstIn } from './worstIn';

const row = (name: string, status: CardStatus | undefined, ...children: readonly WireRow[]): WireRow => {
  const card = aCard('nic', name, { status });
  const words = { kindName: msg('NIC'), vlan: undefined, mtu: undefined, fact: msg(''), switchPort: undefined };
  return { key: name, card, level: 0, children, ...words };
};

const worst = (branch: WireRow) => {
  const card = worstIn(branch);
  return 'name' in card ? card.name : undefined;
};

describe('the worst card of a branch', () => {
  it('is found at any depth, in the order of weight that folded cards have', () => {
    expect(worst(row('a', 'ok', row('b', 'unknown', row('c', 'error')), row('d', 'warning')))).toBe('c');
    expect(worst(row('a', 'ok', row('b', 'unknown'), row('c', 'notReadable')))).toBe('c');
  });

  it('is the upper one of two', () => {
    expect(worst(row('a', undefined, row('b', 'warning'), row('c', 'warning')))).toBe('b');
    expect(worst(row('a', 'warning', row('b', 'warning')))).toBe('a');
  });

  it('is the row itself where nothing has a mark', () => {
    expect(worst(row('a', undefined, row('b', undefined)))).toBe('a');
  });
});
