import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { PropsWithChildren } from 'react';
import { checkAccess, useK8sModels } from '@openshift-console/dynamic-plugin-sdk';
import { resources } from '../../k8s/allResources';
import { ClusterContext } from '../../ui/cluster/ClusterContext';
import type { ClusterPort } from '../../ui/cluster/clusterPort';
import { clusterTime } from './clusterTime';
import type { ClusterTime } from './clusterTime';
import { createAccess } from './createAccess';
import type { AccessQuestion } from './createAccess';
import { createClusterFeed } from './feed/createClusterFeed';
import { createPacer } from './feed/createPacer';
import type { Clock } from './feed/createPacer';
import { KindWatch } from './KindWatch';
import { servedKind } from './servedKind';
import { useClusterPort } from './useClusterPort';
import { useChosenNamespace } from './useChosenNamespace';
import { demandedWatch, standingWatches, watchKey } from './watches';
import type { Watch } from './watches';

/** Gives the pages below it the cluster that the console is signed in to. */
export const ConsoleCluster = ({ children }: PropsWithChildren) => {
  const [time] = useState(pageTime);
  const [feed] = useState(() => createClusterFeed({ schedule: createPacer(browserClock), now: time.now }));
  const [access] = useState(() => createAccess(askCluster));
  const [lists] = useState(() => createAccess(askOrTry));
  const [demanded, setDemanded] = useState<readonly Watch[]>([]);
  const [models] = useK8sModels();
  const namespace = useChosenNamespace();
  const news = useSyncExternalStore(feed.subscribe, feed.current);
  useSyncExternalStore(access.subscribe, access.answers);

  const load = useCallback<ClusterPort['load']>((kind, { namespace: only } = {}) => {
    const watch = demandedWatch(kind, only);
    if (watch === undefined) return;
    setDemanded((before) =>
      before.some((other) => watchKey(other) === watchKey(watch)) ? before : [...before, watch],
    );
  }, []);
  const served = useMemo(
    () =>
      new Map(
        [...standingWatches, ...demanded].map((watch) => [watch, servedKind(resources[watch.kind].kind, models)]),
      ),
    [demanded, models],
  );
  const port = useClusterPort({ news, access, models, namespace, load, time });

  return (
    <ClusterContext.Provider value={port}>
      {[...served].map(([watch, groupVersionKind]) => (
        <KindWatch
          key={watchKey(watch)}
          watch={watch}
          groupVersionKind={groupVersionKind}
          access={lists}
          fallbackNamespace={namespace}
          onReport={feed.report}
        />
      ))}
      {children}
    </ClusterContext.Provider>
  );
};

const pageTime = (): ClusterTime => {
  const flags: unknown = 'SERVER_FLAGS' in window ? window.SERVER_FLAGS : undefined;
  return clusterTime(flags, { now: Date.now, sincePageLoad: () => performance.now() });
};

const browserClock: Clock = {
  now: Date.now,
  nextFrame: (run) => void requestAnimationFrame(run),
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
};

const askCluster = async (question: AccessQuestion): Promise<boolean> => {
  const { namespace, ...attributes } = question;
  const review = await checkAccess({ ...attributes, ...(namespace === undefined ? {} : { namespace }) });
  return review.status?.allowed ?? false;
};

/** Where the question itself fails, trying is the way to find out. */
const askOrTry = (question: AccessQuestion): Promise<boolean> => askCluster(question).catch(() => true);
