import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aLauncher } from '../../../testing/objects/aPod';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { trafficFiltered } from './d-432-traffic-filtered';

const nics = [{ name: 'default' }, { name: 'data', nad: 'dc' }];
const policy = (place: string, podSelector: unknown, nads = 'dc') => {
  const [namespace, name] = place.split('/');
  return {
    apiVersion: 'k8s.cni.cncf.io/v1beta1',
    kind: 'MultiNetworkPolicy',
    metadata: { namespace, name, annotations: { 'k8s.v1.cni.cncf.io/policy-for': nads } },
    spec: { podSelector },
  };
};
const web = { matchLabels: { app: 'web' } };
const labelled = (app: string) => aVm('shop/web', specWith(app));

describe('D-432', () => {
  it.each([
    ['another NAD', [policy('shop/p', {}, 'other'), aVm('shop/web', { nics })]],
    ['pods of its own namespace', [policy('bank/p', {}, 'shop/dc'), aVm('shop/web', { nics })]],
    ['pods with other labels', [policy('shop/p', web), labelled('db')]],
  ])('is silent about a policy for %s', (_, objects) => {
    expect(answersOf(trafficFiltered, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the policies that select the VM', () => {
    const objects = [policy('shop/p', web), policy('shop/q', {}, 'other, shop/dc, dc'), labelled('web')];
    const { findings, titles, subjects, evidence } = answersOf(trafficFiltered, objects);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['Traffic of NIC data of shop/web may be filtered by p, q.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'networkPolicy:shop/p', 'networkPolicy:shop/q']]);
    expect(evidence[0]?.[0]).toEqual({
      object: 'MultiNetworkPolicy/shop/p',
      path: 'metadata.annotations["k8s.v1.cni.cncf.io/policy-for"]',
      value: 'shop/dc',
    });
  });

  it('goes by the labels of the pod, else of the instance', () => {
    const pod = aLauncher('shop/virt-launcher-web-abcde', { vm: 'web', labels: { app: 'web' } });
    const running = aRunningVm('shop/web', { nics });
    expect(answersOf(trafficFiltered, [policy('shop/p', web), ...running, pod]).findings).toHaveLength(1);
    const vmi = aVmi('shop/web', { nics, node: 'n1' });
    const seen = { ...vmi, metadata: { namespace: 'shop', name: 'web', labels: { app: 'web' } } };
    expect(answersOf(trafficFiltered, [policy('shop/p', web), seen]).findings).toHaveLength(1);
    expect(answersOf(trafficFiltered, [policy('shop/p', web), ...running]).findings).toEqual([]);
  });

  it('cannot tell when a selector could not be read', () => {
    const { findings, cannotTell } = answersOf(trafficFiltered, [policy('shop/p', 'all'), labelled('web')]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data networkPolicy:shop/p: Whether p selects the pod of shop/web is not known: its selector could not be read.',
    ]);
  });

  it('cannot tell without policies', () => {
    const unread = { MultiNetworkPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(trafficFiltered, [labelled('web')], { unread }).cannotTell).toEqual([
      '*: MultiNetworkPolicy could not be read.',
    ]);
  });
});

function specWith(app: string) {
  const devices = { interfaces: nics.map(({ name }) => ({ name, bridge: {} })) };
  const networks = [
    { name: 'default', pod: {} },
    { name: 'data', multus: { networkName: 'dc' } },
  ];
  return { spec: { template: { metadata: { labels: { app } }, spec: { networks, domain: { devices } } } } };
}
