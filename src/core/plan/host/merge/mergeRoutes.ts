import { isRecord, listAt, valueAt, type JsonRecord } from '../../../manifests/json/jsonValue';
import { sameValue } from '../../../manifests/json/sameValue';
import type { HostEntries } from '../entry/hostEntry';
import { linkKey } from '../entry/hostEntry';

/**
 * The routes after the wanted ones are added and those that match a wanted `state: absent` are taken away; routes through
 * an interface that is gone go with it. The resolver's configuration replaces the old one.
 */
export const mergeRoutes = (state: JsonRecord, desired: JsonRecord, after: HostEntries): JsonRecord => {
  const wanted = listAt(desired, ['routes', 'config']).filter(isRecord);
  const routes = Object.fromEntries(
    ['config', 'running'].flatMap((key) => {
      const here = valueAt(state, ['routes', key]);
      if (here === undefined && wanted.length === 0) return [];
      return [[key, changed(listAt(state, ['routes', key]), wanted, after)] as const];
    }),
  );
  const old = valueAt(state, ['routes']);
  const withRoutes =
    Object.keys(routes).length === 0 ? state : { ...state, routes: { ...(isRecord(old) ? old : {}), ...routes } };
  return withResolver(withRoutes, valueAt(desired, ['dns-resolver', 'config']));
};

const changed = (here: readonly unknown[], wanted: readonly JsonRecord[], after: HostEntries): readonly unknown[] => {
  const gone = wanted.filter((route) => route['state'] === 'absent');
  const added = wanted.filter((route) => route['state'] !== 'absent').map(({ state: _state, ...route }) => route);
  const kept = here.filter((route) => leadsSomewhere(route, after) && !gone.some((one) => isMatch(one, route)));
  return [...kept, ...added.filter((route) => !kept.some((one) => isMatch(route, one)))];
};

const leadsSomewhere = (route: unknown, after: HostEntries): boolean => {
  const name = valueAt(route, ['next-hop-interface']);
  return typeof name !== 'string' || after.has(linkKey(name));
};

/** What one says, the other has. */
const isMatch = (said: JsonRecord, route: unknown): boolean =>
  Object.entries(said).every(([key, value]) => key === 'state' || sameValue(valueAt(route, [key]), value));

const withResolver = (state: JsonRecord, config: unknown): JsonRecord => {
  if (!isRecord(config)) return state;
  const old = valueAt(state, ['dns-resolver']);
  const resolver = { ...(isRecord(old) ? old : {}), config, running: config };
  return { ...state, 'dns-resolver': resolver };
};
