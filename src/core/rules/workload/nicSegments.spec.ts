import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { aView } from '../../../testing/rules/aView';
import { nicSegments } from './nicSegments';

const nics = [{ name: 'data', nad: 'dc' }];
const host = aHost('n1')
  .withNic('eno2')
  .withOvsBridge('br-dc', ['eno2'])
  .withMapping('phys', 'br-dc')
  .withLinuxBridge('br1', []);
const bridgeNad = aNad('shop/dc', { type: 'bridge', bridge: 'br1', vlan: 7 });

const segmentsOf = (nad: object, vm = aRunningVm('shop/web', { nics })) => {
  const view = aView([host, { ...nad }, ...vm]);
  return view.nics().map(nicSegments(view));
};

describe('the wire of a NIC', () => {
  it.each([
    ['an overlay', anOverlayNad('shop/dc'), { certain: ['overlay dc'], likely: [] }],
    ['a routed network', anOverlayNad('shop/dc', { topology: 'layer3' }), { certain: ['routed dc n1'], likely: [] }],
    [
      'a localnet',
      aLocalnetNad('shop/dc', { physicalNetworkName: 'phys', vlanID: 7 }),
      { certain: ['localnet phys 7', 'n1 ovs br-dc 7'], likely: ['ovs br-dc 7'] },
    ],
    ['a localnet that the node lacks', aLocalnetNad('shop/dc'), { certain: ['localnet dc 0'], likely: [] }],
    ['a Linux bridge', bridgeNad, { certain: ['n1 linux br1 7'], likely: ['linux br1 7'] }],
    [
      'an interface',
      aNad('shop/dc', { type: 'macvlan', master: 'eno2' }),
      { certain: ['n1 link eno2 0'], likely: ['link eno2 0'] },
    ],
  ])('is known on %s', (_, nad, segments) => {
    expect(segmentsOf(nad)).toEqual([segments]);
  });

  it('is known of a stopped VM as far as it hangs on no host', () => {
    const stopped = [aVm('shop/web', { nics })];
    expect(segmentsOf(aLocalnetNad('shop/dc'), stopped)).toEqual([{ certain: ['localnet dc 0'], likely: [] }]);
    expect(segmentsOf(bridgeNad, stopped)).toEqual([{ certain: [], likely: [] }]);
    expect(segmentsOf(anOverlayNad('shop/dc', { topology: 'layer3' }), stopped)).toEqual([{ certain: [], likely: [] }]);
  });

  it('is the primary network where one stands in for the pod network', () => {
    const vm = aRunningVm('shop/web', { nics: [{ name: 'default' }] });
    expect(segmentsOf(anOverlayNad('shop/own', { role: 'primary' }), vm)).toEqual([
      { certain: ['overlay own'], likely: [] },
    ]);
    expect(segmentsOf(anOverlayNad('bank/own', { role: 'primary' }), vm)).toEqual([{ certain: [], likely: [] }]);
  });

  it('is not known without the NAD', () => {
    expect(segmentsOf(anOverlayNad('bank/dc'))).toEqual([{ certain: [], likely: [] }]);
  });
});
