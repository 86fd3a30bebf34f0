import { pathBelow, requestUrl } from './requestUrl';

it.each([
  ['/api/../version?a=1', '/version', '?a=1'],
  ['/api/%2e%2e/version', '/version', ''],
  ['//other.example/api', '//other.example/api', ''],
  ['/%zz', '/%zz', ''],
  ['*', '/', ''],
  ['http://other.example/api', '/', ''],
  [undefined, '/', ''],
])('reads the path and the query of %j', (url, pathname, search) => {
  expect(requestUrl({ url })).toMatchObject({ hostname: 'localhost', pathname, search });
});

it.each([
  ['/api/kubernetes/version', '/version'],
  ['/api/kubernetes/', '/'],
  ['/api/kubernetes', undefined],
  ['/api/kubernetesque/version', undefined],
  ['/version', undefined],
])('finds below the mount of %s: %s', (pathname, below) => {
  expect(pathBelow(pathname, '/api/kubernetes')).toBe(below);
});

it('finds everything below the root', () => {
  expect(pathBelow('/version', '')).toBe('/version');
});
