import { useEffect, useMemo, useState } from 'react';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sGroupVersionKind, K8sResourceCommon, WatchK8sResource } from '@openshift-console/dynamic-plugin-sdk';
import type { KindName } from '../../k8s/resourceByKind';
import type { Access } from './createAccess';
import { isForbidden, kindReport } from './kindReport';
import type { KindReport } from './kindReport';
import { useListScope } from './useListScope';
import type { ListScope } from './useListScope';
import type { Watch } from './watches';

type KindWatchProps = {
  readonly watch: Watch;
  /** What the cluster serves this kind as. */
  readonly groupVersionKind: K8sGroupVersionKind;
  readonly access: Access;
  /** Where to look when the whole cluster may not be listed; undefined = nowhere. */
  readonly fallbackNamespace: string | undefined;
  readonly onReport: (kind: KindName, report: KindReport, part: string | undefined) => void;
};

/**
 * Watches one kind and draws nothing. One component a kind, so that a kind that narrows to a namespace, or comes later,
 * restarts no other watch.
 */
export const KindWatch = ({ watch, groupVersionKind, access, fallbackNamespace, onReport }: KindWatchProps) => {
  const { kind, part } = watch;
  const [refused, setRefused] = useState(false);
  const scope = useListScope(kind, access, {
    fallbackNamespace: part === undefined ? fallbackNamespace : undefined,
    refused,
    only: watch.namespace,
  });
  const answer = useK8sWatchResource<K8sResourceCommon[]>(query(watch, groupVersionKind, scope));
  const data = objectsOf(answer[0]);
  const loaded = answer[1];
  const error: unknown = answer[2];
  const isRefused = scope.kind === 'cluster' && isForbidden(error);
  useEffect(() => {
    if (isRefused) setRefused(true);
  }, [isRefused]);
  const namespace = scope.kind === 'namespace' ? scope.namespace : undefined;
  const report = useMemo((): KindReport => {
    if (scope.kind === 'asking') return { state: 'loading', objects: nothing };
    if (scope.kind === 'forbidden') return { state: 'forbidden', objects: nothing };
    return { ...kindReport(kind, { data, loaded, error }), namespace };
  }, [scope.kind, kind, data, loaded, error, namespace]);
  useEffect(() => onReport(kind, report, part), [kind, report, part, onReport]);
  return null;
};

const query = (
  { metadataOnly, labels }: Watch,
  groupVersionKind: K8sGroupVersionKind,
  scope: ListScope,
): WatchK8sResource | null => {
  if (scope.kind === 'asking' || scope.kind === 'forbidden') return null;
  return {
    groupVersionKind,
    isList: true,
    ...(scope.kind === 'namespace' ? { namespace: scope.namespace } : {}),
    ...(labels === undefined ? {} : { selector: { matchLabels: { ...labels } } }),
    // The console shares a watch by its query: a page size of our own keeps other pages' pods whole.
    ...(metadataOnly ? { partialMetadata: true, limit: 500 } : {}),
  };
};

/** Before its list begins the console has no data, whatever its types say. */
const objectsOf = (data: readonly unknown[] | null | undefined): readonly unknown[] => data ?? nothing;

const nothing: readonly unknown[] = [];
