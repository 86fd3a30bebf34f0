import type { Raw } from '../../../testing/aHost';
import { aHost } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { drawnHost, markOf } from '../../../testing/drawnHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';

/** The mark of a VM on a localnet whose bridge has one port with this VLAN filter. */
const markBehind = (vlan: Raw, vlanID: number | undefined) => {
  const host = aHost('n1')
    .withNic('eno1')
    .withOvsBridge('br-x', [{ name: 'eno1', vlan }])
    .withMapping('dc', 'br-x');
  const nics = [{ name: 'net1', nad: 'web' }];
  const interfaces = [{ name: 'net1', infoSource: 'domain, multus-status' }];
  return markOf(
    drawnHost(
      aMapOf(
        host,
        aLocalnetNad('shop/web', { physicalNetworkName: 'dc', vlanID }),
        aVm('shop/a', { nics }),
        aVmi('shop/a', { nics, node: 'n1', interfaces }),
      ),
    ),
    'a',
  );
};

describe('a path through a port with a VLAN filter', () => {
  it('ends where a trunk does not list the VLAN', () => {
    const trunk = { mode: 'trunk', 'trunk-tags': [{ id: 7 }] };
    expect(markBehind(trunk, 7)).toEqual(['ok']);
    expect(markBehind(trunk, 8)).toEqual(['warning', 'eno1 on n1 does not carry VLAN 8 to br-x.']);
  });

  it('ends for untagged frames at an access port', () => {
    const access = { mode: 'access', tag: 7 };
    expect(markBehind(access, 7)).toEqual(['ok']);
    expect(markBehind(access, undefined)).toEqual(['warning', 'eno1 on n1 does not carry untagged frames to br-x.']);
  });
});
