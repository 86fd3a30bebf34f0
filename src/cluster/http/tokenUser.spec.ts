import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { pathUser, tokenUser } from './tokenUser';

const requestWith = (authorization: string | undefined) => {
  const request = new IncomingMessage(new Socket());
  if (authorization !== undefined) request.headers.authorization = authorization;
  return request;
};

it.each([
  ['Bearer tenant', 'tenant'],
  ['bearer  admin', 'admin'],
  ['Bearer Admin', undefined],
  ['Bearer stranger', undefined],
  ['Bearer', undefined],
  ['Basic YWRtaW46', undefined],
  ['', undefined],
])('takes "%s" for %s, whoever would do without one', (authorization, user) => {
  expect(tokenUser(requestWith(authorization), 'viewer')).toBe(user);
});

it('falls back on somebody, or nobody, when there is no token at all', () => {
  expect(tokenUser(requestWith(undefined), 'viewer')).toBe('viewer');
  expect(tokenUser(requestWith(undefined))).toBeUndefined();
});

it.each([
  ['/as/tenant/api/v1/pods', { user: 'tenant', base: '/as/tenant' }],
  ['/as/viewer/', { user: 'viewer', base: '/as/viewer' }],
  ['/as/viewer', undefined],
  ['/as/stranger/api', undefined],
  ['/as//api', undefined],
  ['/x/as/admin/api', undefined],
])('finds in the path %s: %j', (pathname, found) => {
  expect(pathUser(pathname)).toEqual(found);
});
