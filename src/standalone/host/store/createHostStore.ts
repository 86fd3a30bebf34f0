import { Map as ImmutableMap } from 'immutable';
import { applyMiddleware, combineReducers, legacy_createStore, type Store, type UnknownAction } from 'redux';
import { thunk } from 'redux-thunk';
import { allNamespaces, type HostState } from './hostState';
import { k8sReducer } from './k8sReducer';

export type HostStore = Store<HostState>;

/** Sets a feature flag, on which extensions may depend. */
export const setFlag = (flag: string, value: boolean) => ({ type: 'setFlag', flag, value }) as const;
export const setActiveNamespace = (namespace: string) => ({ type: 'setActiveNamespace', namespace }) as const;

/** The store that the SDK's hooks read: the same keys as in the console. */
export const createHostStore = (initial: {
  readonly username: string;
  readonly activeNamespace: string;
  readonly flags: Readonly<Record<string, boolean>>;
}): HostStore => {
  const flags = (state = ImmutableMap(initial.flags), action: UnknownAction) =>
    isSetFlag(action) ? state.set(action.flag, action.value) : state;
  const ui = (state = withNamespace([], initial.activeNamespace), action: UnknownAction) =>
    isSetNamespace(action) ? withNamespace(state.knownNamespaces, action.namespace) : state;
  const core = (state = { user: { username: initial.username } }) => state;
  const reducer = combineReducers({ k8s: k8sReducer, sdkCore: core, FLAGS: flags, UI: ui });
  return legacy_createStore(reducer, undefined, applyMiddleware(thunk));
};

const withNamespace = (known: readonly string[], active: string): HostState['UI'] => ({
  activeNamespace: active,
  knownNamespaces: active === allNamespaces || known.includes(active) ? known : [...known, active],
});

const isSetFlag = (action: UnknownAction): action is ReturnType<typeof setFlag> => action.type === 'setFlag';

const isSetNamespace = (action: UnknownAction): action is ReturnType<typeof setActiveNamespace> =>
  action.type === 'setActiveNamespace';
