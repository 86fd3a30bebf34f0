import { manualClock, type ManualClock } from '../../cluster/lab/live/labClock';
import { startLiveLab, type Reconciler } from '../../cluster/lab/live/liveLab';
import { platformApi, type Platform } from '../../cluster/lab/live/platformApi';
import type { Store } from '../../cluster/store/createStore';
import { readKubeObject, type KubeObject } from '../../cluster/store/kubeObject';
import { aClusterStore } from '../aClusterStore';

export type LiveLab = {
  readonly store: Store;
  readonly clock: ManualClock;
  readonly platform: Platform;
  /** Lets so many seconds pass. */
  readonly wait: (seconds: number) => void;
  readonly stop: () => void;
};

/** A cluster at work, from 09:00 on the second of March 2026; time passes when the spec lets it. */
export const aLiveLab = (objects: readonly unknown[], reconcilers: readonly Reconciler[]): LiveLab => {
  const clock = manualClock('2026-03-02T09:00:00Z');
  const store = aClusterStore(objects.map(kubeObject), {
    installed: ['', 'config.openshift.io', 'k8s.cni.cncf.io', 'k8s.ovn.org', 'kubevirt.io', 'nmstate.io'].map(
      (group) => ({ group }),
    ),
    clock: clock.now,
    admission: reconcilers.flatMap(({ admission = [] }) => admission),
  });
  const stop = startLiveLab(reconcilers, { store, clock });
  const wait = (seconds: number): void => clock.advance(seconds * 1000);
  return { store, clock, platform: platformApi({ store, clock }), wait, stop };
};

/** An object as builders make it, as the store takes it. */
export const kubeObject = (raw: unknown): KubeObject => {
  const reading = readKubeObject(raw);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.object;
};
