import type { Store } from '../store/createStore';
import type { ApiResource } from '../store/catalogue/apiResource';
import { resourceId } from '../store/catalogue/apiResource';
import { expired, type Outcome } from '../store/failure';
import type { ObjectTest } from '../store/fieldSelector';
import type { KubeObject } from '../store/kubeObject';
import type { ObjectChange } from '../store/ledger';
import { inVersion, objectTest, type ListQuery } from '../store/listObjects';

export type WatchEvent =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK'; readonly object: KubeObject }
  | { readonly type: 'ERROR'; readonly object: object };

export type WatchRequest = {
  readonly resource: ApiResource;
  readonly query: ListQuery;
  /** Start after this; without it or at '0', everything that is there comes first as ADDED. */
  readonly resourceVersion?: string | undefined;
  /** Begins with everything whatever the version, and ends that with a bookmark (`sendInitialEvents`). */
  readonly bookmarkInitial?: boolean | undefined;
  readonly emit: (event: WatchEvent) => void;
};

export type WatchFeed = {
  /** Sends a BOOKMARK with the newest resourceVersion. */
  readonly bookmark: () => void;
  readonly stop: () => void;
};

/**
 * Feeds a watcher: first what it has missed, then every change as it comes. An object that begins or ceases to match the
 * selectors is ADDED or DELETED. A start that is too old (or of another life of the store) is one ERROR event with a 410,
 * after which the feed is over (`undefined`); a bad selector is an Outcome that failed.
 */
export const openWatch = (store: Store, request: WatchRequest): Outcome<WatchFeed | undefined> => {
  const { resource, emit } = request;
  const matches = objectTest(resource, request.query);
  if (!matches.ok) return matches;
  const isFresh = request.bookmarkInitial === true || ['', '0', undefined].includes(request.resourceVersion);
  const missed = isFresh ? [] : store.changesSince(Number(request.resourceVersion));
  if (missed === undefined) {
    const { status } = expired(`too old resource version: ${request.resourceVersion ?? ''} (${store.revision()})`);
    emit({ type: 'ERROR', object: status });
    return { ok: true, value: undefined };
  }
  const tell = (change: ObjectChange) => {
    const event = eventFor(resource, change, matches.value);
    if (event !== undefined) emit(event);
  };
  const bookmark = (annotations?: Readonly<Record<string, string>>) =>
    emit({ type: 'BOOKMARK', object: bookmarkObject(resource, store.revision(), annotations) });
  if (isFresh) {
    const list = store.list(resource, request.query);
    if (!list.ok) return list;
    for (const object of list.value.items) emit({ type: 'ADDED', object });
    if (request.bookmarkInitial === true) bookmark({ 'k8s.io/initial-events-end': 'true' });
  }
  missed.forEach(tell);
  return { ok: true, value: { bookmark: () => bookmark(), stop: store.subscribe(tell) } };
};

const eventFor = (resource: ApiResource, change: ObjectChange, matches: ObjectTest): WatchEvent | undefined => {
  if (change.resource !== resourceId(resource)) return undefined;
  const object = inVersion(resource, change.object);
  const was = change.previous !== undefined && matches(change.previous);
  const is = change.type !== 'DELETED' && matches(change.object);
  if (!was && !is) return undefined;
  return { type: was && is ? 'MODIFIED' : is ? 'ADDED' : 'DELETED', object };
};

const bookmarkObject = (
  resource: ApiResource,
  revision: number,
  annotations: Readonly<Record<string, string>> | undefined,
): KubeObject => {
  const marks = annotations === undefined ? {} : { annotations };
  const blank = {
    apiVersion: '',
    kind: resource.kind,
    metadata: { name: '', resourceVersion: String(revision), ...marks },
  };
  return inVersion(resource, blank);
};
