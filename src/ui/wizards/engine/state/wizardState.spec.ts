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

const remove = (name: string): DraftChange => ({ op: 'delete', manifest: create(name).manifest });

const started: WizardEvent<Asked> = {
  type: 'started',
  changes: [create('a'), create('b')],
  undo: [
    { of: 1, change: remove('b') },
    { of: 0, change: remove('a') },
  ],
  at: 5,
};

const written = (index: number): WizardEvent<Asked> => ({ type: 'written', part: 'writes', index, generation: 1 });

describe('a wizard', () => {
  it('keeps answers, and drops YAML and overrides that belonged to others', () => {
    const state = after(
      { type: 'answered', answers: { vlan: '7' } },
      { type: 'wroteYaml', yaml: 'a: 1' },
      { type: 'overrode', override: 'P-05/br-ex', isMeant: true },
      { type: 'answered', answers: { name: 'x' } },
    );
    expect(state).toEqual(after({ type: 'answered', answers: { vlan: '7', name: 'x' } }));
  });

  it('remembers YAML, overrides, and each field that was left once', () => {
    const state = after(
      { type: 'left', fields: ['vlan'] },
      { type: 'left', fields: ['name', 'vlan'] },
      { type: 'wroteYaml', yaml: 'a: 1' },
      { type: 'overrode', override: 'P-05/br-ex', isMeant: true },
    );
    expect(state).toMatchObject({ left: ['vlan', 'name'], yaml: 'a: 1', overrides: ['P-05/br-ex'] });
  });

  it('takes an override back', () => {
    const given: WizardEvent<Asked> = { type: 'overrode', override: 'P-05/br-ex', isMeant: true };
    expect(after(given, given).overrides).toEqual(['P-05/br-ex']);
    expect(after(given, { ...given, isMeant: false }).overrides).toEqual([]);
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
      undo: [
        { of: 1, change: remove('b') },
        { of: 0, change: remove('a') },
      ],
      writes: [
        { change: create('a'), state: 'written', generation: 1, isThere: true },
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

  it('takes back once what it wrote, in the order that was drafted at the start', () => {
    const back = after(
      started,
      written(0),
      written(1),
      { type: 'takenBack' },
      { type: 'sent', part: 'undoing', index: 0 },
      { type: 'takenBack' },
    );
    expect(back.run?.undoing).toEqual([
      { change: remove('b'), state: 'sent' },
      { change: remove('a'), state: 'ready' },
    ]);
    expect(after(started, { type: 'sent', part: 'undoing', index: 0 }).run?.undoing).toBeUndefined();
  });

  it('takes back nothing that it did not write, but what it once wrote', () => {
    const refused: WizardEvent<Asked> = { type: 'refused', part: 'writes', index: 1, message: 'There is one already.' };
    const undone = (...events: readonly WizardEvent<Asked>[]) =>
      after(started, ...events, { type: 'takenBack' }).run?.undoing?.map(({ change }) => change);
    expect(undone(written(0), refused)).toEqual([remove('a')]);
    expect(undone(written(0), written(1), { type: 'again', part: 'writes', index: 1 }, refused)).toEqual([
      remove('b'),
      remove('a'),
    ]);
    expect(undone(written(0), { type: 'sent', part: 'writes', index: 1 })).toEqual([remove('b'), remove('a')]);
  });

  it('is forgotten, and nothing happens to a run that there is not', () => {
    expect(after(started, { type: 'forgotten' }).run).toBeUndefined();
    expect(after({ type: 'sent', part: 'writes', index: 0 }).run).toBeUndefined();
  });
});
