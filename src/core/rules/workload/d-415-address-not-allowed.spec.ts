import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { addressNotAllowed } from './d-415-address-not-allowed';

const leg = (...ips: readonly string[]) => [{ name: 'shop/dc', interface: 'net1', ips }];
const nad = aLocalnetNad('shop/dc', { subnets: '192.0.2.0/24' });
const guest = (ips: readonly string[], legs: readonly object[] | undefined, infoSource = 'domain, guest-agent') =>
  aRunningVm('shop/web', {
    nics: [{ name: 'data', nad: 'dc' }],
    interfaces: [{ name: 'data', ipAddresses: ips, infoSource }],
    ...(legs && { legs: legs.map((entry) => ({ ...entry })) }),
  });

describe('D-415', () => {
  it.each([
    ['uses what OVN gave', [nad, ...guest(['192.0.2.7', 'fe80::7'], leg('192.0.2.7'))]],
    ['is on a network without ranges', [aLocalnetNad('shop/dc'), ...guest(['192.0.2.9'], leg('192.0.2.7'))]],
    ['has no agent', [nad, ...guest(['192.0.2.9'], leg('192.0.2.7'), 'domain')]],
    ['has no address yet', [nad, ...guest(['fe80::7'], leg('192.0.2.7'))]],
    ['spells its address in another way', [nad, ...guest(['2001:DB8::7'], leg('2001:db8:0::7'))]],
  ])('is silent about a guest that %s', (_, objects) => {
    expect(answersOf(addressNotAllowed, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error when none of the addresses is let through', () => {
    const { findings, titles, subjects, evidence } = answersOf(addressNotAllowed, [
      nad,
      ...guest(['192.0.2.9'], leg('192.0.2.7')),
    ]);
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['shop/web uses 192.0.2.9 on NIC data, where OVN lets only 192.0.2.7 through.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'nad:shop/dc']]);
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachineInstance/shop/web',
        path: 'status.interfaces[name=data].ipAddresses',
        value: ['192.0.2.9'],
      },
      {
        object: 'Pod/shop/virt-launcher-web-abcde',
        path: 'metadata.annotations["k8s.v1.cni.cncf.io/network-status"]',
        value: ['192.0.2.7'],
      },
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.subnets', value: '192.0.2.0/24' },
    ]);
  });

  it('is a warning when some are, as with IPv6 beside a range of IPv4', () => {
    const { findings, messages } = answersOf(addressNotAllowed, [
      nad,
      ...guest(['192.0.2.7', '2001:db8::7'], leg('192.0.2.7')),
    ]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(messages[0]).toContain('from 2001:db8::7; its other addresses work');
  });

  it.each([
    ['its pod has no such leg', []],
    ['it has no pod', undefined],
  ])('cannot tell of a guest when %s', (_, legs) => {
    expect(answersOf(addressNotAllowed, [nad, ...guest(['192.0.2.9'], legs)])).toMatchObject({
      findings: [],
      cannotTell: ['vmNic:shop/web/data: Which addresses OVN gave NIC data of shop/web is not known.'],
    });
  });

  it('cannot tell without pods', () => {
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(addressNotAllowed, [nad], { unread }).cannotTell).toEqual(['*: Pod could not be read.']);
  });
});
