import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadLeftOver } from './d-027-nad-left-over';

const label = { labels: { 'k8s.ovn.org/user-defined-network': '' } };
const finalizers = ['k8s.ovn.org/user-defined-network-protection'];
const deletionTimestamp = '2026-03-02T08:00:00Z';
const going = (more: Readonly<Record<string, unknown>>) =>
  aLocalnetNad('shop/dc', {}, { ...label, deletionTimestamp, ...more });
const maker = { apiVersion: 'k8s.ovn.org/v1', kind: 'ClusterUserDefinedNetwork', name: 'dc', uid: 'uid-dc' };
const forbidden = { state: 'forbidden' } as const;

describe('D-027', () => {
  it.each([
    ['a NAD with its maker', aCudnNad('shop/dc')],
    ['one that somebody wrote', aLocalnetNad('shop/other')],
    ['one that goes and waits for nobody', going({ ownerReferences: [maker] })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(nadLeftOver, [aCudn('dc'), nad])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['has gone', aCudnNad('shop/dc'), [], ['ClusterUserDefinedNetwork/dc'], ['cudn:dc']],
    [
      'is another one now',
      aCudnNad('shop/dc'),
      [{ ...aCudn('dc'), metadata: { name: 'dc', uid: 'u2' } }],
      ['ClusterUserDefinedNetwork/dc'],
      ['cudn:dc'],
    ],
    ['is not even named', aLocalnetNad('shop/dc', {}, label), [aCudn('dc')], [], []],
  ])('finds one whose maker %s', (...row) => {
    const [, nad, cudns, owners, makers] = row;
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
    const { findings, titles, subjects, evidence } = answersOf(nadLeftOver, [nad, ...cudns, vm]);
    expect(findings).toEqual(['warning nad:shop/dc']);
    expect(titles).toEqual(['shop/dc was made for a user defined network that is no longer there.']);
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/web/data', ...makers]]);
    expect(evidence[0]).toMatchObject([{ path: 'metadata.ownerReferences', value: owners }]);
  });

  it('finds one that waits to be deleted, whoever made it', () => {
    const { findings, titles, evidence } = answersOf(nadLeftOver, [going({ finalizers })]);
    expect(findings).toEqual(['warning nad:shop/dc']);
    expect(titles).toEqual(['shop/dc is to be deleted and waits for those who use it.']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([deletionTimestamp, finalizers]);
  });

  it('does not take another finalizer for a sign of use', () => {
    expect(answersOf(nadLeftOver, [going({ finalizers: ['other'] })]).titles).toEqual([
      'shop/dc was made for a user defined network that is no longer there.',
    ]);
  });

  it.each([
    ['the one that is named', aCudnNad('shop/dc'), { ClusterUserDefinedNetwork: forbidden }],
    ['CUDNs', aLocalnetNad('shop/dc', {}, label), { ClusterUserDefinedNetwork: forbidden }],
    ['UDNs', aLocalnetNad('shop/dc', {}, label), { UserDefinedNetwork: forbidden }],
  ])('cannot tell without %s', (_, nad, unread) => {
    expect(answersOf(nadLeftOver, [nad], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['nad:shop/dc: Who made shop/dc could not be read.'],
    });
  });

  it('cannot tell without the NADs', () => {
    expect(answersOf(nadLeftOver, [], { unread: { NetworkAttachmentDefinition: forbidden } }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
