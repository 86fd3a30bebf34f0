import { forbiddenTo, isAllowed } from './userAccess';

const vms = { group: 'kubevirt.io', resource: 'virtualmachines' };

it.each([
  ['admin', 'delete', { ...vms, namespace: 'erp' }, true],
  ['viewer', 'watch', { ...vms, namespace: 'erp' }, true],
  ['viewer', 'patch', { ...vms, namespace: 'erp' }, false],
  ['tenant', 'patch', { ...vms, namespace: 'shop' }, true],
  ['tenant', 'list', vms, false],
  ['tenant', 'list', { ...vms, namespace: 'erp' }, false],
  ['tenant', 'get', { group: '', resource: 'namespaces', name: 'shop' }, true],
  ['tenant', 'get', { group: '', resource: 'namespaces', name: 'erp' }, false],
  ['tenant', 'list', { group: '', resource: 'resourcequotas', namespace: 'shop' }, false],
  ['tenant', 'create', { group: 'authorization.k8s.io', resource: 'selfsubjectaccessreviews' }, true],
] as const)('lets %s %s %j: %s', (...[user, verb, what, allowed]) => {
  expect(isAllowed(user, { verb, ...what })).toBe(allowed);
});

it('refuses in the words of the API server', () => {
  const wanted = { verb: 'update', ...vms, subresource: 'status', name: 'web-01', namespace: 'erp' };
  expect(forbiddenTo('viewer', wanted)).toMatchObject({
    status: {
      code: 403,
      message:
        'virtualmachines.kubevirt.io "web-01" is forbidden: User "viewer" cannot update resource "virtualmachines/status" in API group "kubevirt.io" in the namespace "erp"',
    },
  });
});
