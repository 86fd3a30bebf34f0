import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { mtuChangedSince } from './d-215-mtu-changed-since';

const running = (place: string, mtu?: number, nad = 'shop/dc-net') =>
  aRunningVm(place, {
    nics: [{ name: 'data', nad }],
    legs: [{ name: nad, interface: 'net1', ...(mtu && { mtu }) }],
  });
const nad = aLocalnetNad('shop/dc-net', { mtu: 9000 });

describe('D-215', () => {
  it.each([
    ['the pod has the MTU of the NAD', [nad, ...running('shop/web', 9000)]],
    ['the pod does not tell it', [nad, ...running('shop/web')]],
    ['the NAD does not write one', [aLocalnetNad('shop/dc-net'), ...running('shop/web', 1400)]],
    ['the NAD cannot be read', [aNad('shop/dc-net', '{'), ...running('shop/web', 1400)]],
    ['there is no NAD', running('shop/web', 1400)],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(mtuChangedSince, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the network and every VM NIC that started before the change', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(mtuChangedSince, [
      nad,
      ...running('shop/db', 1400),
      ...running('shop/web', 1500),
      ...running('shop/new', 9000),
    ]);
    expect(findings).toEqual(['warning ovnNetwork:dc-net']);
    expect(titles).toEqual([
      'VM NICs still run with MTU 1400, 1500 while dc-net has 9000: shop/db/data, shop/web/data.',
    ]);
    expect(remedies).toEqual(['Restart or live-migrate shop/db, shop/web.']);
    expect(subjects).toEqual([['ovnNetwork:dc-net', 'nad:shop/dc-net', 'vmNic:shop/db/data', 'vmNic:shop/web/data']]);
    expect(evidence[0]?.slice(0, 2)).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc-net', path: 'spec.config', value: 'mtu: 9000' },
      {
        object: 'Pod/shop/virt-launcher-db-abcde',
        path: 'metadata.annotations["k8s.v1.cni.cncf.io/network-status"][name=shop/dc-net].mtu',
        value: 1400,
      },
    ]);
  });

  it('names the NAD where it is in no OVN network', () => {
    const bridged = aNad('shop/br', { type: 'bridge', name: 'br', bridge: 'br1', mtu: 1500 });
    const { subjects } = answersOf(mtuChangedSince, [bridged, ...running('shop/web', 9000, 'shop/br')]);
    expect(subjects).toEqual([['nad:shop/br', 'vmNic:shop/web/data']]);
  });

  it('cannot tell without the pods', () => {
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(mtuChangedSince, [nad, ...running('shop/web', 1400)], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: Pod could not be read.'],
    });
  });
});
