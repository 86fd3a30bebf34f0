import { aCudn, aNamespace } from '../../../testing/objects/aCudn';
import { answersOf } from '../../../testing/rules/answersOf';
import { systemNamespaces } from './d-023-system-namespaces';

const matching = (...values: readonly string[]) => ({
  matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }],
});
const namespaces = ['default', 'openshift-cnv', 'shop', 'my-openshift-x'].map((name) => aNamespace(name));

describe('D-023', () => {
  it('is silent about networks for namespaces of users', () => {
    const cudn = aCudn('dc', { selector: matching('shop', 'my-openshift-x') });
    expect(answersOf(systemNamespaces, [cudn, ...namespaces])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the namespaces of the platform', () => {
    const cudn = aCudn('dc', { selector: matching('shop', 'default', 'openshift-cnv') });
    const { findings, titles, subjects } = answersOf(systemNamespaces, [cudn, ...namespaces]);
    expect(findings).toEqual(['warning cudn:dc']);
    expect(titles).toEqual([
      'ClusterUserDefinedNetwork dc selects namespaces of the platform: default, openshift-cnv.',
    ]);
    expect(subjects).toEqual([['cudn:dc', 'namespace:default', 'namespace:openshift-cnv']]);
  });

  it('knows without looking that an empty selector means all', () => {
    const unread = { Namespace: { state: 'forbidden' } } as const;
    const { findings, titles, evidence } = answersOf(systemNamespaces, [aCudn('dc')], { unread });
    expect(findings).toEqual(['warning cudn:dc']);
    expect(titles).toEqual(['ClusterUserDefinedNetwork dc selects every namespace, also those of the platform.']);
    expect(evidence[0]).toMatchObject([{ path: 'spec.namespaceSelector', value: [] }]);
  });

  it.each([
    [matching('shop'), 'Namespaces could not be read, so that those of dc are not known.'],
    [{ matchLabels: 7 }, 'The namespace selector of dc could not be read.'],
  ])('cannot tell of %j without the namespaces', (selector, reason) => {
    const unread = { Namespace: { state: 'forbidden' } } as const;
    expect(answersOf(systemNamespaces, [aCudn('dc', { selector })], { unread })).toMatchObject({
      findings: [],
      cannotTell: [`cudn:dc: ${reason}`],
    });
  });
});
