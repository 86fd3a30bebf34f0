import { aCudn, aCudnNad, aNamespace } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { foreignNad } from './d-025-foreign-nad';

const cudn = aCudn('dc', { selector: { matchLabels: { net: 'dc' } } });
const shop = aNamespace('shop', { net: 'dc' });

describe('D-025', () => {
  it.each([
    ['the network’s own', aCudnNad('shop/dc')],
    ['one of another name', aLocalnetNad('shop/other')],
    ['one of a namespace that is not selected', aLocalnetNad('bank/dc')],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(foreignNad, [cudn, shop, aNamespace('bank'), nad])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('names the NAD, the VM NICs on it and the network', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
    const { findings, titles, subjects, evidence, fixes } = answersOf(foreignNad, [
      cudn,
      shop,
      aLocalnetNad('shop/dc'),
      vm,
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc stands in the way of ClusterUserDefinedNetwork dc.']);
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/web/data', 'cudn:dc']]);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'metadata.ownerReferences', value: [] },
    ]);
    expect(fixes).toEqual([undefined]);
  });

  it.each([
    ['an older network of that name', aCudnNad('shop/dc', {}, 'other-uid'), ['ClusterUserDefinedNetwork/dc']],
    ['a backup that lost its reference', { ...aCudnNad('shop/dc'), metadata: restored() }, []],
  ])('finds one of %s', (_, nad, owners) => {
    const { findings, evidence } = answersOf(foreignNad, [cudn, shop, nad]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(evidence[0]?.[0]?.value).toEqual(owners);
  });

  it('cannot tell without the namespaces', () => {
    const unread = { Namespace: { state: 'forbidden' } } as const;
    expect(answersOf(foreignNad, [cudn, aLocalnetNad('shop/dc')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: Namespace could not be read.'],
    });
  });

  it('says nothing of a network whose selector is not readable', () => {
    const broken = aCudn('dc', { selector: { matchLabels: 7 } });
    expect(answersOf(foreignNad, [broken, shop, aLocalnetNad('shop/dc')]).findings).toEqual([]);
  });
});

function restored() {
  return { namespace: 'shop', name: 'dc', labels: { 'k8s.ovn.org/user-defined-network': '' } };
}
