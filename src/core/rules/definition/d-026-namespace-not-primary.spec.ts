import { aCudn, aNamespace, aUdn } from '../../../testing/objects/aCudn';
import { answersOf } from '../../../testing/rules/answersOf';
import { namespaceNotPrimary } from './d-026-namespace-not-primary';

const label = 'k8s.ovn.org/primary-user-defined-network';
const primary = { role: 'Primary', subnets: ['10.1.0.0/24'] };
const cudn = (selector = {}) => aCudn('dc', { topology: 'Layer2', network: primary, selector });

describe('D-026', () => {
  it.each([
    ['namespaces that were made for it', [cudn(), aNamespace('shop', { [label]: '' })]],
    ['secondary networks', [aCudn('dc'), aUdn('shop/net'), aNamespace('shop')]],
    ['a network without namespaces', [cudn({ matchLabels: { a: 'b' } }), aNamespace('shop')]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(namespaceNotPrimary, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the namespaces of a CUDN that lack the label', () => {
    const namespaces = [aNamespace('bank', { [label]: '' }), aNamespace('dev'), aNamespace('shop')];
    const { findings, titles, subjects, evidence } = answersOf(namespaceNotPrimary, [cudn(), ...namespaces]);
    expect(findings).toEqual(['error cudn:dc']);
    expect(titles).toEqual(['dc is a primary network for dev, shop, which cannot have one.']);
    expect(subjects).toEqual([['cudn:dc', 'namespace:dev', 'namespace:shop']]);
    expect(evidence[0]?.slice(0, 2)).toEqual([
      { object: 'ClusterUserDefinedNetwork/dc', path: 'spec.network.layer2.role', value: 'Primary' },
      { object: 'Namespace/dev', path: `metadata.labels["${label}"]`, value: null },
    ]);
  });

  it('names the namespace of a UDN', () => {
    const { findings, evidence } = answersOf(namespaceNotPrimary, [aUdn('shop/net', primary), aNamespace('shop')]);
    expect(findings).toEqual(['error udn:shop/net']);
    expect(evidence[0]?.[0]).toMatchObject({ path: 'spec.layer2.role' });
  });

  it('cannot tell of a namespace that was not read, or without a readable selector', () => {
    const broken = cudn({ matchLabels: 7 });
    const { findings, cannotTell } = answersOf(namespaceNotPrimary, [broken, aUdn('shop/net', primary)]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'cudn:dc: The namespaces of dc are not known.',
      'udn:shop/net: The namespaces of shop/net are not known.',
    ]);
  });

  it('cannot tell without the namespaces', () => {
    const unread = { Namespace: { state: 'forbidden' } } as const;
    expect(answersOf(namespaceNotPrimary, [cudn()], { unread }).cannotTell).toEqual([
      '*: Namespace could not be read.',
    ]);
  });
});
