import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { refusalOf, upgradeRefusalOf } from './readOnlyPolicy';

const refusal = (method: string, path: string, headers: Record<string, string> = {}) =>
  refusalOf(Object.assign(new IncomingMessage(new Socket()), { method, headers }), new URL(`http://localhost${path}`));

const nncp = '/apis/nmstate.io/v1/nodenetworkconfigurationpolicies';

describe('a cluster open for reading', () => {
  it.each([
    ['GET', '/apis'],
    ['GET', '/openapi/v3'],
    ['GET', '/api/v1/nodes?limit=250'],
    ['HEAD', '/api/v1/nodes/w1'],
    ['GET', '/api/v1/namespaces/x/pods/p/log'],
    ['GET', `${nncp}/br1/status`],
    ['POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'],
    ['POST', '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews'],
    ['POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews'],
    ['POST', `${nncp}?dryRun=All`],
    ['PATCH', `${nncp}/br1?fieldManager=x&dryRun=All`],
    ['PATCH', `${nncp}/br1/status?dryRun=All`],
    ['DELETE', `${nncp}/br1?dryRun=All`],
  ])('lets %s %s through', (method, path) => {
    expect(refusal(method, path)).toBeUndefined();
  });

  it.each([
    ['POST', nncp],
    ['PATCH', `${nncp}/br1`],
    ['DELETE', `${nncp}/br1`],
    ['POST', '/version'],
    ['POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews/x'],
    ['POST', '/apis/authentication.k8s.io/v1/tokenreviews'],
    ['POST', `${nncp}?dryRun=All&dryRun=`],
    ['POST', `${nncp}?dryRun=Some`],
    ['POST', '/api/v1/namespaces/x/serviceaccounts/default/token?dryRun=All'],
    ['POST', '/apis/project.openshift.io/v1/projectrequests?dryRun=All'],
    ['POST', '/api/v1/namespaces/x/pods/p/exec?command=sh'],
    ['GET', '/api/v1/namespaces/x/pods/p/exec?command=sh'],
    ['GET', '/api/v1/namespaces/x/pods/p/proxy'],
    ['GET', '/api/v1/nodes/w1/proxy/run/x'],
    ['GET', '/apis/subresources.kubevirt.io/v1/namespaces/x/virtualmachineinstances/vm/vnc'],
    ['GET', '/api/v1/namespaces/x%2fpods%2Fp%2fexec'],
    ['GET', '/api/v1//nodes'],
    ['GET', '/api/v1/nodes/%5c'],
  ])('refuses %s %s', (method, path) => {
    expect(refusal(method, path)).toEqual(expect.any(String));
  });

  it('refuses dry deletions with a body, whose options would win', () => {
    expect(refusal('DELETE', `${nncp}/br1?dryRun=All`, { 'content-length': '2' })).toEqual(expect.any(String));
    expect(refusal('DELETE', `${nncp}/br1?dryRun=All`, { 'transfer-encoding': 'chunked' })).toEqual(expect.any(String));
    expect(refusal('DELETE', `${nncp}/br1?dryRun=All`, { 'content-length': '0' })).toBeUndefined();
  });

  it('opens WebSockets for watches only', () => {
    const upgrade = (path: string) =>
      upgradeRefusalOf(Object.assign(new IncomingMessage(new Socket()), { method: 'GET' }), new URL(`http://x${path}`));
    expect(upgrade('/api/v1/nodes?watch=true')).toBeUndefined();
    expect(upgrade('/api/v1/nodes')).toEqual(expect.any(String));
    expect(upgrade('/api/v1/namespaces/x/pods/p/exec?watch=true')).toEqual(expect.any(String));
  });
});
