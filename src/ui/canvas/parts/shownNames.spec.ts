import type { SceneCard } from '../../../core/layout/scene';
import { shownNames } from './shownNames';

const lane = (width: number, ...ids: readonly string[]): readonly SceneCard[] =>
  ids.map((id, row) => ({
    ...{ id, lane: 'nic', rail: false, name: `${id} as laid out`, fact: '', cut: false },
    ...{ x: 0, y: row * 52, width, height: 44 },
  }));

const names = (cards: readonly SceneCard[], step: Parameters<typeof shownNames>[1]) =>
  Object.fromEntries(shownNames(cards, step, (id) => id));

describe('shownNames', () => {
  it('takes what layout has cut while text has the size that layout knows', () => {
    expect(names(lane(120, 'br-ex'), { level: 'all', least: 1 })).toEqual({
      'br-ex': { text: 'br-ex as laid out', hasIcon: true },
    });
  });

  it('drops the icon before it cuts a name that stands alone', () => {
    const step = { level: 'names', least: 0.6 } as const;
    expect(names(lane(120, 'br-ex'), step)).toEqual({ 'br-ex': { text: 'br-ex', hasIcon: true } });
    expect(names(lane(75, 'bond1'), step)).toEqual({ bond1: { text: 'bond1', hasIcon: false } });
    expect(names(lane(110, 'ens2f0np0.300'), step)).toEqual({
      'ens2f0np0.300': { text: expect.stringMatching(/^ens\S*…\S*00$/), hasIcon: false },
    });
  });

  it('drops the icons of a whole lane before it cuts any of its names', () => {
    const step = { level: 'all', least: 0.9 } as const;
    expect(names(lane(85, 'ens3f0np0', 'bond1'), step)).toEqual({
      ens3f0np0: { text: 'ens3f0np0', hasIcon: false },
      bond1: { text: 'bond1', hasIcon: false },
    });
    expect(names(lane(103, 'ens3f0np0', 'bond1'), step)['ens3f0np0']?.hasIcon).toBe(true);
  });

  it.each(['all', 'names'] as const)('keeps names apart when it cuts them at level %s', (level) => {
    const least = level === 'all' ? 0.9 : 0.6;
    const shown = names(lane(level === 'all' ? 64 : 100, 'ens3f0np0', 'ens4f0np0'), { level, least });
    expect(Object.values(shown).map(({ text }) => /^ens([34])\S*…/.exec(text)?.[1])).toEqual(['3', '4']);
  });

  it('writes no name on a folded lane, nor where there is no room for any', () => {
    const folded = lane(28, 'bond1').map((card) => ({ ...card, rail: true }));
    expect(names(folded, { level: 'all', least: 1 })).toEqual({});
    expect(names(lane(120, 'br-ex'), { level: 'icons', least: 0.5 })).toEqual({});
    expect(names(lane(120, 'br-ex'), { level: 'bars', least: 0.2 })).toEqual({});
  });
});
