import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import type { DryRunOutcome } from '../../../../core/preflight/preflight';
import { useCluster } from '../../../cluster/ClusterContext';
import type { ClusterPort } from '../../../cluster/clusterPort';
import { useSay } from '../../../hooks/useSay';
import type { Say } from '../../../../core/message';
import { portChange } from './portChange';
import { rightOf } from './rightOf';

/** What the API server said to trials of all changes, in their order. `at`: when it answered the last, ms since 1970. */
export type DryRuns = {
  readonly outcomes: readonly (DryRunOutcome | undefined)[];
  readonly at: number | undefined;
  readonly again: () => void;
};

/** Lets the server try the changes without keeping anything, each time they are others. `changes` by identity. */
export const useDryRuns = (changes: readonly DraftChange[]): DryRuns => {
  const port = useCluster();
  const say = useSay();
  const latest = useRef({ port, say, changes });
  useEffect(() => {
    latest.current = { port, say, changes };
  });
  // Whoever may not write may not try either, and need not hear a refusal for it.
  const rights = changes.map((change) => rightOf(change, port.can)).join(' ');
  // By what they say: the same answers in a cluster that has moved on mean the same changes.
  const text = `${rights} ${JSON.stringify(changes)}`;
  const count = changes.length;
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState<Tried>({ text: '', outcomes: [], at: undefined });
  useEffect(() => {
    const trial = { isWanted: true };
    const { port: asked, say: inWords, changes: list } = latest.current;
    void Promise.all(list.map((change) => tryOne(change, asked, inWords))).then((outcomes) => {
      if (trial.isWanted) setTried({ text, outcomes, at: latest.current.port.now() });
    });
    return () => {
      trial.isWanted = false;
    };
  }, [text, round]);
  const again = useCallback(() => {
    setTried({ text: '', outcomes: [], at: undefined });
    setRound((before) => before + 1);
  }, []);
  return useMemo(
    () =>
      tried.text === text
        ? { outcomes: tried.outcomes, at: tried.at, again }
        : { outcomes: Array.from({ length: count }, () => running), at: undefined, again },
    [tried, text, count, again],
  );
};

type Tried = {
  readonly text: string;
  readonly outcomes: readonly (DryRunOutcome | undefined)[];
  readonly at: number | undefined;
};

const running: DryRunOutcome = { state: 'running' };

const tryOne = async (
  change: DraftChange,
  { raw, apply, can }: ClusterPort,
  say: Say,
): Promise<DryRunOutcome | undefined> => {
  if (rightOf(change, can) !== 'yes') return undefined;
  const sendable = portChange(change, raw);
  if (!sendable.ok) return { state: 'failed', message: say(sendable.message) };
  try {
    const outcome = await apply(sendable.change, { dryRun: true });
    if (outcome.ok) return { state: 'accepted' };
    const isAnswer = outcome.code !== undefined && outcome.code < 500;
    return { state: isAnswer ? 'refused' : 'failed', message: outcome.message };
  } catch (error) {
    return { state: 'failed', message: String(error) };
  }
};
