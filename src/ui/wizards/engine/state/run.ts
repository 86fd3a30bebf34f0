import type { DraftChange } from '../../../../core/manifests/draftChange';

/**
 * One object on its way to the cluster. `sent`: asked for, and no answer known, as after a reload; whether it arrived is seen
 * on the cluster. `generation` is that of the object as it was written: what reports on it says which one it means.
 */
export type Write = {
  readonly change: DraftChange;
  readonly state: 'ready' | 'sent' | 'written' | 'refused';
  /** Some form of it was written before, so that there is something to take back. */
  readonly isThere?: boolean | undefined;
  readonly generation?: number | undefined;
  /** The API's own words when it refused, and its status code. */
  readonly message?: string | undefined;
  readonly code?: number | undefined;
};

/**
 * What Apply does. `undo`: how to take it back, drafted before anything was written, for what was there before is in it.
 * `undoing`: the same under way. `startedAt` in ms since 1970.
 */
export type Run = {
  readonly startedAt: number;
  readonly writes: readonly Write[];
  readonly undo: readonly UndoDraft[];
  readonly undoing?: readonly Write[] | undefined;
};

/** What takes back the write with this index, or a part of it. */
export type UndoDraft = { readonly of: number; readonly change: DraftChange };

/** Which of a run's two lists is meant. */
export type RunPart = 'writes' | 'undoing';

export type RunEvent =
  | {
      readonly type: 'started';
      readonly changes: readonly DraftChange[];
      readonly undo: readonly UndoDraft[];
      readonly at: number;
    }
  | { readonly type: 'sent'; readonly part: RunPart; readonly index: number }
  | {
      readonly type: 'written';
      readonly part: RunPart;
      readonly index: number;
      readonly generation?: number | undefined;
    }
  | {
      readonly type: 'refused';
      readonly part: RunPart;
      readonly index: number;
      readonly message: string;
      readonly code?: number | undefined;
    }
  /** It did not arrive, or is to be written once more, perhaps as something else. */
  | {
      readonly type: 'again';
      readonly part: RunPart;
      readonly index: number;
      readonly change?: DraftChange | undefined;
    }
  | { readonly type: 'takenBack' }
  /** Back to the questions: nothing of it is on the cluster. */
  | { readonly type: 'forgotten' };

/** What follows from an event of a run. Without a run only a start means something. */
export const nextRun = (run: Run | undefined, event: RunEvent): Run | undefined => {
  if (event.type === 'started') {
    return run ?? { startedAt: event.at, writes: event.changes.map((change) => ready(change)), undo: event.undo };
  }
  if (run === undefined || event.type === 'forgotten') return undefined;
  if (event.type === 'takenBack') return { ...run, undoing: run.undoing ?? undoOf(run) };
  const writes = run[event.part]?.map((write, index) => (index === event.index ? nextWrite(write, event) : write));
  return { ...run, [event.part]: writes };
};

type WriteEvent = Extract<RunEvent, { readonly index: number }>;

const nextWrite = ({ change, isThere }: Write, event: WriteEvent): Write => {
  switch (event.type) {
    case 'sent':
      return { change, isThere, state: 'sent' };
    case 'written':
      return { change, isThere: true, state: 'written', generation: event.generation };
    case 'refused':
      return { change, isThere, state: 'refused', message: event.message, code: event.code };
    default:
      return { change: event.change ?? change, isThere, state: 'ready' };
  }
};

/** Only of what this run wrote: an object that was there before is nobody's to delete. */
const undoOf = ({ undo, writes }: Run): readonly Write[] =>
  undo
    .filter(({ of }) => writes[of]?.state === 'sent' || writes[of]?.isThere === true)
    .map(({ change }) => ready(change));

const ready = (change: DraftChange): Write => ({ change, state: 'ready' });
