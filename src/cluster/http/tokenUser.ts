import type { IncomingMessage } from 'node:http';
import { userNames, type UserName } from './userAccess';

/** The user whose name is the bearer token; `fallback` without one. A token that is nobody's name is nobody. */
export const tokenUser = (request: IncomingMessage, fallback?: UserName): UserName | undefined => {
  const { authorization } = request.headers;
  if (authorization === undefined) return fallback;
  const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization) ?? [];
  return userNames.find((name) => name === token);
};

/** The user in a path like `/as/tenant/api/v1/pods`, and the path without them. */
export const pathUser = (pathname: string): { readonly user: UserName; readonly base: string } | undefined => {
  const [base, name] = /^\/as\/([^/]+)(?=\/)/.exec(pathname) ?? [];
  const user = userNames.find((one) => one === name);
  return base === undefined || user === undefined ? undefined : { user, base };
};
