import { forget, keep, kept } from './keptState';
import type { Keeper } from './keptState';
import { freshState, nextState } from './wizardState';

const memory = (): Keeper => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};

const broken: Keeper = {
  getItem: () => {
    throw new Error('no storage');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('no storage');
  },
};

type Asked = { readonly vlan: string; readonly namespaces: readonly string[]; readonly untagged: boolean };
const start: Asked = { vlan: '', namespaces: [], untagged: false };
const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } };

describe('what a wizard keeps', () => {
  it('is all of its state, until it ends', () => {
    const storage = memory();
    const answered = nextState(freshState(start), {
      type: 'answered',
      answers: { vlan: '1924', namespaces: ['shop'] },
    });
    const state = nextState(answered, { type: 'started', changes: [{ op: 'create', manifest }], undo: [], at: 7 });
    keep(storage, 'w', state);
    expect(kept(storage, 'w', freshState(start))).toEqual(state);
    expect(kept(storage, 'other', freshState(start))).toBeUndefined();
    forget(storage, 'w');
    expect(kept(storage, 'w', freshState(start))).toBeUndefined();
  });

  it('starts afresh with fields of another shape, and drops those that are not asked for', () => {
    const storage = memory();
    const older = { vlan: 1924, namespaces: ['shop'], gone: 'x', untagged: null };
    storage.setItem('wiremap.wizard.w', JSON.stringify({ form: 1, from: '', left: [], overrides: [], answers: older }));
    expect(kept(storage, 'w', freshState(start))?.answers).toEqual({ vlan: '', namespaces: ['shop'], untagged: false });
    storage.setItem(
      'wiremap.wizard.w',
      JSON.stringify({ form: 1, from: '', left: [], overrides: [], answers: 'none' }),
    );
    expect(kept(storage, 'w', freshState(start))?.answers).toEqual(start);
  });

  it('is not for whoever comes by another link, unless a change is under way', () => {
    const storage = memory();
    const state = freshState({ ...start, vlan: '7' }, 'ns=shop');
    keep(storage, 'w', state);
    expect(kept(storage, 'w', freshState(start, 'ns=bank'))).toBeUndefined();
    expect(kept(storage, 'w', freshState(start, 'ns=shop'))).toEqual(state);
    const running = nextState(state, { type: 'started', changes: [], undo: [], at: 1 });
    keep(storage, 'w', running);
    expect(kept(storage, 'w', freshState(start, 'ns=bank'))).toEqual(running);
  });

  it('is nothing when it cannot be read', () => {
    const storage = memory();
    for (const text of ['{', '7', 'null', '{"form":0}', '{}']) {
      storage.setItem('wiremap.wizard.w', text);
      expect(kept(storage, 'w', freshState(start))).toBeUndefined();
    }
  });

  it('stops nobody whose browser keeps nothing', () => {
    keep(broken, 'w', freshState(start));
    expect(kept(broken, 'w', freshState(start))).toBeUndefined();
    expect(() => forget(broken, 'w')).not.toThrow();
  });
});
