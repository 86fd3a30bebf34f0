import { parseApiPath } from './apiRequest';

const nads = { group: 'k8s.cni.cncf.io', version: 'v1', plural: 'network-attachment-definitions' };

describe('parseApiPath', () => {
  it.each([
    ['/api/v1/nodes', { group: '', version: 'v1', plural: 'nodes' }],
    ['/api/v1/namespaces', { group: '', version: 'v1', plural: 'namespaces' }],
    ['/api/v1/namespaces/shop', { group: '', version: 'v1', plural: 'namespaces', name: 'shop' }],
    [
      '/api/v1/namespaces/shop/status',
      { group: '', version: 'v1', plural: 'namespaces', name: 'shop', subresource: 'status' },
    ],
    ['/apis/k8s.cni.cncf.io/v1/network-attachment-definitions', nads],
    [
      '/apis/k8s.cni.cncf.io/v1/namespaces/shop/network-attachment-definitions/a%2Fb/status',
      { ...nads, namespace: 'shop', name: 'a/b', subresource: 'status' },
    ],
  ])('finds the resource in %s', (pathname, path) => {
    expect(parseApiPath(pathname)).toEqual({ kind: 'resource', path });
  });

  it.each([
    ['/api', { kind: 'core-versions' }],
    ['/api/v1', { kind: 'group-version', group: '', version: 'v1' }],
    ['/apis', { kind: 'groups' }],
    ['/apis/nmstate.io', { kind: 'group', group: 'nmstate.io' }],
    ['/apis/nmstate.io/v1', { kind: 'group-version', group: 'nmstate.io', version: 'v1' }],
    ['/openapi/v2', { kind: 'openapi-v2' }],
    ['/openapi/v3', { kind: 'openapi-v3' }],
    ['/openapi/v3/api/v1', { kind: 'openapi-v3-of', group: '', version: 'v1' }],
    ['/openapi/v3/apis/nmstate.io/v1', { kind: 'openapi-v3-of', group: 'nmstate.io', version: 'v1' }],
    ['/version', { kind: 'version' }],
    ['/readyz', { kind: 'health' }],
  ])('knows %s', (pathname, path) => {
    expect(parseApiPath(pathname)).toEqual(path);
  });

  it.each([
    '/',
    '/metrics',
    '/openapi/v4',
    '/openapi/v3/apis/nmstate.io',
    '/api/v1/nodes/a/b/c',
    '/api/v1/nodes/%E0%A4%A',
  ])('leads nowhere at %s', (pathname) => {
    expect(parseApiPath(pathname)).toEqual({ kind: 'nowhere' });
  });
});
