import { aCudn, aNamespace } from '../../../testing/objects/aCudn';
import { answersOf } from '../../../testing/rules/answersOf';
import { noNamespaceSelected } from './d-022-no-namespace-selected';

const selector = {
  matchLabels: { net: 'dc' },
  matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }],
};

describe('D-022', () => {
  it('is silent when a namespace fits', () => {
    const namespaces = [aNamespace('shop', { net: 'dc', zone: 'b' }), aNamespace('bank')];
    expect(answersOf(noNamespaceSelected, [aCudn('dc', { selector }), ...namespaces])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('names the network and what it asks for', () => {
    const { findings, titles, evidence } = answersOf(noNamespaceSelected, [
      aCudn('dc', { selector }),
      aNamespace('shop', { net: 'dc' }),
    ]);
    expect(findings).toEqual(['warning cudn:dc']);
    expect(titles).toEqual(['ClusterUserDefinedNetwork dc reaches no namespace.']);
    expect(evidence[0]).toEqual([
      { object: 'ClusterUserDefinedNetwork/dc', path: 'spec.namespaceSelector', value: ['net=dc', 'zone In a b'] },
    ]);
  });

  it('cannot tell of a selector that is not readable', () => {
    const { findings, cannotTell } = answersOf(noNamespaceSelected, [aCudn('dc', { selector: { matchLabels: 7 } })]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual(['cudn:dc: The namespace selector of dc could not be read.']);
  });

  it('cannot tell without the namespaces', () => {
    const unread = { Namespace: { state: 'forbidden' } } as const;
    expect(answersOf(noNamespaceSelected, [aCudn('dc', { selector })], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: Namespace could not be read.'],
    });
  });

  it('concludes nothing from the one namespace that was read', () => {
    const unread = { Namespace: { state: 'forbidden', within: 'shop' } } as const;
    expect(answersOf(noNamespaceSelected, [aCudn('dc', { selector })], { unread }).findings).toEqual([]);
  });
});
