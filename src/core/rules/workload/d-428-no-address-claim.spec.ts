import { anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noAddressClaim } from './d-428-no-address-claim';

const nics = [{ name: 'data', nad: 'dc' }];
const lasting = { subnets: '10.1.0.0/24', allowPersistentIPs: true };
const nad = anOverlayNad('shop/dc', lasting);
const claim = (place: string) => {
  const [namespace, name] = place.split('/');
  return { apiVersion: 'k8s.cni.cncf.io/v1alpha1', kind: 'IPAMClaim', metadata: { namespace, name } };
};
const vm = aRunningVm('shop/web', { nics });

describe('D-428', () => {
  it.each([
    ['a NIC with a claim', [nad, ...vm, claim('shop/web.data')]],
    ['a network that keeps none', [anOverlayNad('shop/dc', { subnets: '10.1.0.0/24' }), ...vm]],
    ['a network that gives none', [anOverlayNad('shop/dc', { allowPersistentIPs: true }), ...vm]],
    ['a VM that does not run', [nad, aVm('shop/web', { nics })]],
    ['a NAD that is missing', vm],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(noAddressClaim, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the claim that is not there', () => {
    const { findings, titles, subjects, evidence } = answersOf(noAddressClaim, [nad, ...vm, claim('bank/web.data')]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['The address of NIC data of shop/web is not kept: there is no IPAMClaim web.data.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'ovnNetwork:dc']]);
    expect(evidence[0]).toEqual([
      { object: 'IPAMClaim/shop/web.data', path: 'metadata.name', value: null },
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.allowPersistentIPs', value: true },
    ]);
  });

  it('looks at the primary network of the namespace', () => {
    const own = anOverlayNad('shop/own', { ...lasting, role: 'primary' });
    const onPods = aRunningVm('shop/web', { nics: [{ name: 'default' }] });
    expect(answersOf(noAddressClaim, [own, ...onPods]).findings).toEqual(['warning vmNic:shop/web/default']);
    expect(answersOf(noAddressClaim, [own, ...onPods, claim('shop/web.default')]).findings).toEqual([]);
  });

  it('cannot tell where claims were not read', () => {
    const other = aRunningVm('bank/web', { nics: [{ name: 'data', nad: 'shop/dc' }] });
    const unread = { IPAMClaim: { state: 'forbidden', within: 'shop' } } as const;
    expect(answersOf(noAddressClaim, [nad, ...vm, ...other], { unread })).toMatchObject({
      findings: ['warning vmNic:shop/web/data'],
      cannotTell: ['*: IPAMClaim could not be read.'],
    });
  });
});
