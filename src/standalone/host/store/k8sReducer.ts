import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { Map as ImmutableMap } from 'immutable';
import type { UnknownAction } from 'redux';
import {
  addPage,
  applyEvents,
  differsInVersionOnly,
  immutable,
  isMap,
  replaceAll,
  type ObjectsByName,
  type PlainObject,
  type WatchEvent,
} from './watchedObjects';

type K8sState = ImmutableMap<string, unknown>;

/** The actions that the SDK dispatches; their names are its own. */
type WatchAction =
  | { readonly type: 'startWatchK8sList' | 'startWatchK8sObject' | 'stopWatchK8s'; readonly payload: Named }
  | { readonly type: 'loaded' | 'bulkAddToList'; readonly payload: Named & { k8sObjects: readonly PlainObject[] } }
  | { readonly type: 'updateListFromWS'; readonly payload: Named & { k8sObjects: readonly WatchEvent[] } }
  | { readonly type: 'modifyObject' | 'errored'; readonly payload: Named & { k8sObjects: unknown } }
  | { readonly type: 'filterList'; readonly payload: Named & { readonly name: string; readonly value: unknown } }
  | { readonly type: 'getResourcesInFlight' }
  | { readonly type: 'resources'; readonly payload: { readonly resources: { readonly models: readonly K8sModel[] } } };

type Named = { readonly id: string };

/** What is watched, by the id of the watch, and under RESOURCES what the cluster serves. */
export const k8sReducer = (state: K8sState = nothingYet, action: UnknownAction): K8sState =>
  isWatchAction(action) ? reduce(state, action) : state;

const reduce = (state: K8sState, action: WatchAction): K8sState => {
  switch (action.type) {
    case 'getResourcesInFlight':
      return state.setIn(['RESOURCES', 'inFlight'], true);
    case 'resources':
      return withModels(state, action.payload.resources.models);
    case 'startWatchK8sList':
      return state.has(action.payload.id) ? state : state.set(action.payload.id, emptyList);
    case 'startWatchK8sObject':
      return state.set(action.payload.id, ImmutableMap({ loadError: '', loaded: false, data: ImmutableMap() }));
    case 'stopWatchK8s':
      return state.delete(action.payload.id);
    case 'loaded':
      return changeList(state, action.payload.id, {
        with: { loaded: true, loadError: '' },
        data: (objects) => replaceAll(objects, action.payload.k8sObjects),
      });
    case 'bulkAddToList':
      return changeList(state, action.payload.id, { data: (objects) => addPage(objects, action.payload.k8sObjects) });
    case 'updateListFromWS':
      return changeList(state, action.payload.id, {
        data: (objects) => applyEvents(objects, action.payload.k8sObjects),
      });
    case 'modifyObject':
      return modify(state, action.payload);
    case 'errored':
      return changeList(state, action.payload.id, { with: { loadError: action.payload.k8sObjects } });
    case 'filterList':
      return state.setIn([action.payload.id, 'filters', action.payload.name], action.payload.value);
  }
};

const nothingYet: K8sState = ImmutableMap<string, unknown>({
  RESOURCES: ImmutableMap({ models: ImmutableMap(), inFlight: false, loaded: false }),
});

const emptyList = ImmutableMap<string, unknown>({
  loadError: '',
  loaded: false,
  data: ImmutableMap(),
  filters: ImmutableMap(),
  selected: null,
});

const actionTypes: ReadonlySet<unknown> = new Set<WatchAction['type']>([
  ...(['startWatchK8sList', 'startWatchK8sObject', 'stopWatchK8s', 'loaded', 'bulkAddToList'] as const),
  ...(['updateListFromWS', 'modifyObject', 'errored', 'filterList', 'getResourcesInFlight', 'resources'] as const),
]);

/** These actions come from the SDK's own creators, so the type tells the payload. */
const isWatchAction = (action: UnknownAction): action is WatchAction & UnknownAction => actionTypes.has(action.type);

const withModels = (state: K8sState, models: readonly K8sModel[]): K8sState =>
  state
    .setIn(['RESOURCES', 'models'], ImmutableMap(models.map((model) => [referenceOf(model), model])))
    .mergeIn(['RESOURCES'], { inFlight: false, loaded: true });

const referenceOf = ({ apiGroup, apiVersion, kind }: K8sModel): string =>
  [apiGroup ?? 'core', apiVersion, kind].join('~');

type Change = {
  readonly with?: Readonly<Record<string, unknown>>;
  readonly data?: (objects: ObjectsByName) => ObjectsByName;
};

/** Changes the list of a watch that still goes on; keeps everything identical where nothing changes. */
const changeList = (state: K8sState, id: string, change: Change): K8sState => {
  const watched = state.get(id);
  if (!isMap(watched)) return state;
  const data = watched.get('data');
  const changed = Object.entries(change.with ?? {}).reduce((map, [key, value]) => map.set(key, value), watched);
  return state.set(id, isMap(data) && change.data !== undefined ? changed.set('data', change.data(data)) : changed);
};

const modify = (state: K8sState, { id, k8sObjects }: Named & { readonly k8sObjects: unknown }): K8sState => {
  const watched = state.get(id);
  if (!isMap(watched)) return state;
  const next = immutable(k8sObjects);
  const isSame = watched.get('loaded') === true && differsInVersionOnly(watched.get('data'), next);
  const changed = watched.set('loaded', true).set('loadError', '');
  return state.set(id, isSame ? changed : changed.set('data', next));
};
