import { aCudn, aCudnNad, aNamespace } from '../../../testing/objects/aCudn';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { namespaceNotSelected } from './d-024-namespace-not-selected';

const cudn = (selector: Readonly<Record<string, unknown>>) => aCudn('dc', { selector });
const wanted = { matchLabels: { net: 'dc' } };
const vm = (nad: string) => aVm('shop/web', { nics: [{ name: 'data', nad }] });

describe('D-024', () => {
  it.each([
    ['a network that is there', [cudn(wanted), aNamespace('shop'), aCudnNad('shop/dc'), vm('dc')]],
    ['one that selects the namespace and is late', [cudn(wanted), aNamespace('shop', { net: 'dc' }), vm('dc')]],
    ['one that was asked of another namespace', [cudn(wanted), aNamespace('shop'), vm('bank/dc')]],
    ['a name without a CUDN', [cudn(wanted), aNamespace('shop'), vm('other')]],
    ['the pod network', [cudn(wanted), aVm('shop/web', { nics: [{ name: 'dc' }] })]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(namespaceNotSelected, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names NIC, network and namespace, and drafts the label', () => {
    const objects = [cudn(wanted), aNamespace('shop', { net: 'no' }), vm('dc')];
    const { findings, titles, subjects, evidence, remedies, fixes } = answersOf(namespaceNotSelected, objects);
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['ClusterUserDefinedNetwork dc does not select namespace shop.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'cudn:dc', 'nad:shop/dc', 'namespace:shop']]);
    expect(evidence[0]?.map(({ object, value }) => [object, value])).toEqual([
      ['VirtualMachine/shop/web', 'dc'],
      ['ClusterUserDefinedNetwork/dc', ['net=dc']],
      ['Namespace/shop', ['net=no']],
    ]);
    expect(remedies).toEqual(['Label namespace shop with net=dc.']);
    expect(fixes).toEqual([
      [
        {
          op: 'patch',
          manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { net: 'dc' } } },
        },
      ],
    ]);
  });

  it('drafts nothing when labels do not help', () => {
    const byName = { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['bank'] }] };
    const { remedies, fixes } = answersOf(namespaceNotSelected, [cudn(byName), aNamespace('shop'), vm('dc')]);
    expect(remedies).toEqual(['Let spec.namespaceSelector of dc fit namespace shop.']);
    expect(fixes).toEqual([undefined]);
  });

  it.each([
    ['labels', [cudn(wanted), vm('dc')]],
    ['the selector', [cudn({ matchLabels: 7 }), aNamespace('shop'), vm('dc')]],
  ])('cannot tell without %s', (_, objects) => {
    const { findings, cannotTell } = answersOf(namespaceNotSelected, objects);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data cudn:dc: Whether dc selects namespace shop is not known: labels or selector are unread.',
    ]);
  });

  it('cannot tell without the NADs, and says nothing of namespaces beside the one that was read', () => {
    const objects = [cudn(wanted), aNamespace('shop'), vm('dc')];
    const forbidden = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    const bankOnly = { NetworkAttachmentDefinition: { state: 'forbidden', within: 'bank' } } as const;
    for (const unread of [forbidden, bankOnly]) {
      expect(answersOf(namespaceNotSelected, objects, { unread })).toMatchObject({
        findings: [],
        cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
      });
    }
  });
});
