import type { DraftChange } from '../../../../core/manifests/draftChange';
import { freshState, nextState } from './wizardState';
import type { WizardEvent } from './wizardState';

type Asked = { readonly vlan: string; readonly name: string };

const create = (name: string): DraftChange => ({
  op: 'create',
  manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
});

const after = (...events: readonly WizardEvent<Asked>[]) =>
  events.reduce(nextState<Asked>, freshState<Asked>({ vlan: '', name: '' }));

const started: WizardEvent<Asked> = {
  type: 'started',
  changes: [create('a'), create('b')],
  undo: [create('c')],
  at: 5,
};

describe('a wizard', () => {
  it('keeps answers, and drops YAML and overrides that belonged to others', () => {
    const state = after(
      { type: 'answered', answers: { vlan: '7' } },
      { type: 'wroteYaml', yaml: 'a: 1' },
      { type: 'overrode', check: 'P-05', typed: 'br-ex' },
      { type: 'answered', answers: { name: 'x' } },
    );
    expect(state).toEqual(after({ type: 'answered', answers: { vlan: '7', name: 'x' } }));
  });

  it('remembers YAML, overrides, and each field that was left once', () => {
    const state = after(
      { type: 'left', fields: ['vlan'] },
      { type: 'left', fields: ['name', 'vlan'] },
      { type: 'wroteYaml', yaml: 'a: 1' },
      { type: 'overrode', check: 'P-05', typed: 'br-ex' },
    );
    expect(state).toMatchObject({ left: ['vlan', 'name'], yaml: 'a: 1', overrides: { 'P-05': 'br-ex' } });
  });

  it('changes no answer and no YAML while it applies, and starts once', () => {
    const running = after(started);
    const answers = { vlan: '8' };
    expect(nextState(running, { type: 'answered', answers })).toBe(running);
    expect(nextState(running, { type: 'wroteYaml', yaml: '' })).toBe(running);
    expect(nextState(running, { ...started, at: 6 })).toEqual(running);
  });
});

describe('a run', () => {
  it('follows each write by what is known of it', () => {
    const { run } = after(
      started,
      { type: 'sent', part: 'writes', index: 0 },
      { type: 'written', part: 'writes', index: 0, generation: 1 },
      { type: 'sent', part: 'writes', index: 1 },
      { type: 'refused', part: 'writes', index: 1, message: 'no', code: 403 },
    );
    expect(run).toEqual({
      startedAt: 5,
      undo: [create('c')],
      writes: [
        { change: create('a'), state: 'written', generation: 1 },
        { change: create('b'), state: 'refused', message: 'no', code: 403 },
      ],
    });
  });

  it('tries again with the same or with another change', () => {
    const refused: WizardEvent<Asked> = { type: 'refused', part: 'writes', index: 1, message: 'no' };
    const again = after(started, refused, { type: 'again', part: 'writes', index: 1 });
    expect(again.run?.writes[1]).toEqual({ change: create('b'), state: 'ready' });
    const other = after(started, refused, { type: 'again', part: 'writes', index: 1, change: create('d') });
    expect(other.run?.writes[1]).toEqual({ change: create('d'), state: 'ready' });
  });

  it('takes back once, by what was drafted at the start', () => {
    const back = after(
      started,
      { type: 'takenBack' },
      { type: 'sent', part: 'undoing', index: 0 },
      { type: 'takenBack' },
    );
    expect(back.run?.undoing).toEqual([{ change: create('c'), state: 'sent' }]);
    expect(after(started, { type: 'sent', part: 'undoing', index: 0 }).run?.undoing).toBeUndefined();
  });

  it('is forgotten, and nothing happens to a run that there is not', () => {
    expect(after(started, { type: 'forgotten' }).run).toBeUndefined();
    expect(after({ type: 'sent', part: 'writes', index: 0 }).run).toBeUndefined();
  });
});
