import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Dispatch } from 'react';
import { msg } from '../../../../core/message';
import { metadataOf } from '../../../../core/plan/rawObjects';
import type { ClusterView } from '../../../../core/view/clusterView';
import { useCluster } from '../../../cluster/ClusterContext';
import { useSay } from '../../../hooks/useSay';
import type { Run, RunEvent, RunPart } from '../state/run';
import { hasArrived } from './hasArrived';
import { liveObject } from './place';
import { portChange } from './portChange';
import { nextToSend, writesProgress } from './writeProgress';
import type { WriteProgress } from './writeProgress';

/** What is under way now, the writing or the taking back, and how far each write of it came. */
export type RunProgress = { readonly part: RunPart; readonly writes: readonly WriteProgress[] };

/**
 * Sends one write after the other, each when those before it have taken effect, and none twice: what was sent before a reload is
 * looked for on the cluster first.
 */
export const useRun = (run: Run, view: ClusterView, dispatch: Dispatch<RunEvent>): RunProgress => {
  const { raw } = useCluster();
  const part: RunPart = run.undoing === undefined ? 'writes' : 'undoing';
  const list = run[part] ?? run.writes;
  const writes = useMemo(() => writesProgress(list, { view, raw }), [list, view, raw]);
  const inFlight = useRef(new Set<string>());
  const send = useSend(dispatch, inFlight.current);
  const next = nextToSend(writes);
  useEffect(() => {
    const write = next === undefined ? undefined : list[next];
    if (next !== undefined && write !== undefined) send(part, next, write);
  }, [send, part, next, list]);
  useEffect(() => {
    for (const [index, { change, state }] of list.entries()) {
      if (state !== 'sent' || inFlight.current.has(`${part} ${index}`)) continue;
      const arrival = hasArrived(change, raw);
      if (arrival === 'yes')
        dispatch({ type: 'written', part, index, generation: generationOf(liveObject(raw, change)) });
      if (arrival === 'no' || arrival === 'other') dispatch({ type: 'again', part, index });
    }
  }, [list, part, raw, dispatch]);
  return { part, writes };
};

type Send = (part: RunPart, index: number, write: Run['writes'][number]) => void;

const useSend = (dispatch: Dispatch<RunEvent>, inFlight: Set<string>): Send => {
  const { raw, apply } = useCluster();
  const say = useSay();
  return useCallback<Send>(
    (part, index, { change }) => {
      const key = `${part} ${index}`;
      if (inFlight.has(key)) return;
      const sendable = portChange(change, raw);
      if (!sendable.ok) {
        dispatch({ type: 'refused', part, index, message: say(sendable.message) });
        return;
      }
      inFlight.add(key);
      dispatch({ type: 'sent', part, index });
      void apply(sendable.change, { dryRun: false })
        .catch((error: unknown) => ({ ok: false as const, message: String(error), code: undefined }))
        .then((outcome) => {
          inFlight.delete(key);
          // Whoever takes away what is gone has what they wanted.
          const isGone = !outcome.ok && outcome.code === 404 && change.op === 'delete';
          if (outcome.ok || isGone) {
            const generation = outcome.ok ? generationOf(outcome.object) : undefined;
            dispatch({ type: 'written', part, index, generation });
          } else {
            const message = outcome.message === '' ? say(noWords) : outcome.message;
            dispatch({ type: 'refused', part, index, message, code: outcome.code });
          }
        });
    },
    [raw, apply, say, dispatch, inFlight],
  );
};

const noWords = msg('The cluster refused without a word.');

const generationOf = (object: unknown): number | undefined => {
  const { generation } = metadataOf(object);
  return typeof generation === 'number' ? generation : undefined;
};
