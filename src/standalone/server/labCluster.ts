import type { IncomingMessage } from 'node:http';
import { createApiHandler } from '../../cluster/http/createApiHandler';
import { tokenUser } from '../../cluster/http/tokenUser';
import { userNames, type UserName } from '../../cluster/http/userAccess';
import type { Store } from '../../cluster/store/createStore';
import { userCookie, type ClusterFacts } from '../serverFlags';
import { apiBase, type ServedCluster } from './servedCluster';

export type LabSetting = {
  readonly store: Store;
  readonly scenario: { readonly name: string; readonly summary: string };
  readonly clock: () => Date;
  /** Who one is until one says otherwise. */
  readonly as: UserName;
  /** Ends what works in the cluster by itself. */
  readonly stop?: (() => void) | undefined;
};

/** Serves a simulated cluster: one may be any of its users, and all of them may use `kubectl`. */
export const labCluster = ({ store, scenario, clock, as, stop }: LabSetting): ServedCluster => {
  const userOf = (request: IncomingMessage) => tokenUser(request, cookieUser(request) ?? as);
  const page = createApiHandler({ store, clock, userOf, basePath: apiBase });
  const kubectl = createApiHandler({ store, clock, userOf: () => undefined, userInPath: true });
  const facts = (): ClusterFacts => ({
    kind: 'lab',
    label: scenario.name,
    summary: scenario.summary,
    readOnly: false,
    users: [as, ...userNames.filter((name) => name !== as)],
    now: clock().toISOString(),
    timeStands: false,
    skipped: { count: 0, files: [] },
  });
  const close = () => {
    stop?.();
    [page, kubectl].forEach((handler) => handler.close());
  };
  return { facts, api: page, kubectl: { users: userNames, api: kubectl }, needsToken: false, close };
};

/** Whom the page chose in its user menu. WebSockets carry cookies, and no other header that a page could set. */
const cookieUser = ({ headers }: IncomingMessage): UserName | undefined => {
  const name = userCookie(/:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '80');
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return userNames.find((user) => pairs.includes(`${name}=${user}`));
};
