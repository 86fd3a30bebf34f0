import { useEffect, useMemo, useState } from 'react';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sGroupVersionKind, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { resources } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import { isForbidden, kindReport } from './kindReport';
import type { KindReport } from './kindReport';
import type { Watch } from './watches';

type KindWatchProps = {
  readonly watch: Watch;
  /** What the cluster serves this kind as. */
  readonly groupVersionKind: K8sGroupVersionKind;
  /** Where to look when the whole cluster may not be listed; undefined = nowhere. */
  readonly fallbackNamespace: string | undefined;
  readonly onReport: (kind: KindName, report: KindReport) => void;
};

/**
 * Watches one kind and draws nothing. One component a kind, so that a kind that narrows to a namespace, or comes later,
 * restarts no other watch.
 */
export const KindWatch = ({ watch, groupVersionKind, fallbackNamespace, onReport }: KindWatchProps) => {
  const { kind, metadataOnly } = watch;
  const [isRefused, setRefused] = useState(false);
  const namespace = isRefused && resources[kind].kind.namespaced ? fallbackNamespace : undefined;
  const answer = useK8sWatchResource<K8sResourceCommon[]>({
    groupVersionKind,
    isList: true,
    ...(namespace === undefined ? {} : { namespace }),
    // The console shares a watch by its query: a page size of our own keeps other pages' pods whole.
    ...(metadataOnly ? { partialMetadata: true, limit: 500 } : {}),
  });
  const data = objectsOf(answer[0]);
  const loaded = answer[1];
  const error: unknown = answer[2];
  const refused = namespace === undefined && isForbidden(error);
  useEffect(() => {
    if (refused) setRefused(true);
  }, [refused]);
  const report = useMemo(
    () => ({ ...kindReport(kind, { data, loaded, error }), namespace }),
    [kind, data, loaded, error, namespace],
  );
  useEffect(() => onReport(kind, report), [kind, report, onReport]);
  return null;
};

/** Before its list begins the console has no data, whatever its types say. */
const objectsOf = (data: readonly unknown[] | null | undefined): readonly unknown[] => data ?? nothing;

const nothing: readonly unknown[] = [];
