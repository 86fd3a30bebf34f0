import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aPod } from '../../../testing/objects/aPod';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadUnused } from './d-030-nad-unused';

const nics = (nad: string) => [{ name: 'data', nad }];
const asking = (networks: string) => aPod('shop/p1', { annotations: { 'k8s.v1.cni.cncf.io/networks': networks } });
const forbidden = { state: 'forbidden' } as const;
const shopOnly = { state: 'forbidden', within: 'shop' } as const;

describe('D-030', () => {
  it.each([
    ['a VM', [aVm('shop/web', { nics: nics('dc') })]],
    ['an instance', [aVmi('shop/web', { nics: nics('shop/dc') })]],
    [
      'a VM that is to change over to it',
      [aVm('shop/web', { nics: nics('dc') }), aVmi('shop/web', { nics: nics('x') })],
    ],
    ['a pod', [asking('dc@net1')]],
    ['a pod in another namespace', [asking('[{"name":"dc","namespace":"shop"}]')]],
  ])('is silent about a NAD that %s uses', (_, objects) => {
    expect(answersOf(nadUnused, [aLocalnetNad('shop/dc'), ...objects])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['a primary network', anOverlayNad('dev/net', { role: 'primary' })],
    ['the network of all pods', aNad('openshift-ovn-kubernetes/default', { type: 'ovn-k8s-cni-overlay', name: 'x' })],
    ['KubeVirt’s own', aNad('default/primary-udn-kubevirt-binding', { type: 'kubevirt-passt-binding' })],
  ])('is silent about %s, which is used without being named', (_, nad) => {
    expect(answersOf(nadUnused, [nad]).findings).toEqual([]);
  });

  it('explains that nobody uses a NAD', () => {
    const { findings, titles, evidence } = answersOf(nadUnused, [aLocalnetNad('shop/dc'), asking('other')]);
    expect(findings).toEqual(['info nad:shop/dc']);
    expect(titles).toEqual(['shop/dc is not used.']);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'metadata.name', value: 'dc' },
    ]);
  });

  it('asks nobody to delete what a CUDN made', () => {
    expect(answersOf(nadUnused, [aCudn('dc'), aCudnNad('shop/dc')]).remedies).toEqual([
      'Nothing has to be done. dc made it for this namespace.',
    ]);
  });

  it('cannot tell without the pods', () => {
    expect(answersOf(nadUnused, [aLocalnetNad('shop/dc')], { unread: { Pod: forbidden } })).toMatchObject({
      findings: [],
      cannotTell: ['*: Pod could not be read.'],
    });
  });

  it('speaks of one namespace when only that was read, but not of what all namespaces may use', () => {
    const nads = [aLocalnetNad('shop/dc'), aLocalnetNad('default/dc'), aLocalnetNad('bank/dc')];
    const unread = { VirtualMachine: shopOnly, VirtualMachineInstance: shopOnly, Pod: shopOnly };
    expect(answersOf(nadUnused, nads, { unread }).findings).toEqual(['info nad:shop/dc']);
  });
});
