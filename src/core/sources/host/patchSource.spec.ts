import { ovsBridgeId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

const localnetPort = 'patch-vlan.1924_ovn_localnet_port-to-br-int';
const localnetPeer = 'patch-br-int-to-vlan.1924_ovn_localnet_port';

describe('L-08, OVS bridges joined by patch ports', () => {
  it('is one link for a pair, into br-int (peers 9)', () => {
    const map = aMapOf(aHost('n1').withNic('eno1').withBrEx('eno1'));
    expect(linksBy(map, 'L-08')).toEqual(['ovs-bridge:n1/br-ex → ovs-bridge:n1/br-int infrastructure']);
  });

  it('recognises pairs by their peers, not by their names (peers 9)', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withOvsBridge('br-a', ['eno1', 'to-b'])
        .withOvsBridge('br-b', ['to-a'])
        .withPatch('to-b', { peer: 'to-a' })
        .withPatch('to-a', { peer: 'to-b' }),
    );
    expect(linksBy(map, 'L-08')).toEqual(['ovs-bridge:n1/br-a → ovs-bridge:n1/br-b bridge']);
  });

  it('tells the patch of a localnet network from the one of the host itself', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withBrEx('eno1', undefined, [localnetPort])
        .withPatch(localnetPort, { on: 'br-ex', peer: localnetPeer })
        .withPatch(localnetPeer, { on: 'br-int', peer: localnetPort }),
    );
    expect(linksBy(map, 'L-08')).toEqual([
      'ovs-bridge:n1/br-ex → ovs-bridge:n1/br-int infrastructure',
      'ovs-bridge:n1/br-ex → ovs-bridge:n1/br-int localnet',
    ]);
  });

  it.each([
    ['a bridge with an uplink', { other: ['eno1'], external: [] }, 'br-x → br-ex'],
    ['br-ex when it alone has one', { other: [], external: ['eno1'] }, 'br-ex → br-x'],
    ['another bridge than br-ex when both have one', { other: ['eno2'], external: ['eno1'] }, 'br-x → br-ex'],
    ['another bridge than br-ex when none has one', { other: [], external: [] }, 'br-x → br-ex'],
  ])('starts from %s', (_what, { other, external }, way) => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withOvsBridge('br-ex', ['ex-to-x', ...external])
        .withOvsBridge('br-x', ['x-to-ex', ...other])
        .withPatch('ex-to-x', { peer: 'x-to-ex' })
        .withPatch('x-to-ex', { peer: 'ex-to-x' }),
    );
    expect(linksBy(map, 'L-08')).toEqual([`${way.replaceAll('br-', 'ovs-bridge:n1/br-')} bridge`]);
  });

  it('goes by name between two bridges that nothing tells apart', () => {
    const map = aMapOf(
      aHost('n1')
        .withOvsBridge('b', ['ba'])
        .withOvsBridge('a', ['ab'])
        .withPatch('ba', { peer: 'ab' })
        .withPatch('ab', { peer: 'ba' }),
    );
    expect(linksBy(map, 'L-08')).toEqual(['ovs-bridge:n1/a → ovs-bridge:n1/b bridge']);
  });

  it('draws nothing when the peer names another peer, is not there, or is on no known bridge', () => {
    const map = aMapOf(
      aHost('n1')
        .withOvsBridge('a', ['ab', 'ac', 'ad', 'ae', 'patch-without-block'])
        .withOvsBridge('b', ['ba'])
        .withPatch('ab', { peer: 'ba' })
        .withPatch('ba', { peer: 'something-else' })
        .withPatch('ac', { peer: 'ca' })
        .withPatch('ad', { peer: 'da' })
        .withPatch('da', { peer: 'ad' })
        .withPatch('ae', { peer: 'ea' })
        .withPatch('ea', { on: 'b', peer: 'ae' })
        .withInternal('patch-without-block'),
    );
    expect(linksBy(map, 'L-08')).toEqual([]);
  });

  it('draws no link from a bridge to itself', () => {
    const map = aMapOf(
      aHost('n1').withOvsBridge('a', ['x', 'y']).withPatch('x', { peer: 'y' }).withPatch('y', { peer: 'x' }),
    );
    expect(linksBy(map, 'L-08')).toEqual([]);
  });

  it('infers the bridge from the port itself where the port list is absent', () => {
    const map = aMapOf(
      aHost('n1')
        .withInterface({ name: 'a', type: 'ovs-bridge' })
        .withOvsBridge('b', ['ba'])
        .withPatch('ab', { on: 'a', peer: 'ba' })
        .withPatch('ba', { on: 'b', peer: 'ab' }),
    );
    expect(linksBy(map, 'L-08')).toEqual(['ovs-bridge:n1/a → ovs-bridge:n1/b bridge inferred']);
  });

  it('infers br-int from a name when only one half, or only its name, is known', () => {
    const half = aMapOf(
      aHost('n1').withOvsBridge('br-ex', ['patch-x']).withPatch('patch-x', { peer: 'patch-br-int-to-x' }),
    );
    expect(linksBy(half, 'L-08')).toEqual(['ovs-bridge:n1/br-ex → ovs-bridge:n1/br-int infrastructure inferred']);
    const name = aMapOf(aHost('n1').withOvsBridge('br1', [localnetPort]));
    expect(linksBy(name, 'L-08')).toEqual(['ovs-bridge:n1/br1 → ovs-bridge:n1/br-int localnet inferred']);
  });
});

describe('L-09, br-int', () => {
  it.each([
    ['a port that is plugged into it', aHost('n1').withInternal('x', { controller: 'br-int' })],
    ['a patch port whose peer is on it', aHost('n1').withPatch('x', { peer: 'patch-br-int-to-x' })],
    ['a listed patch port to it', aHost('n1').withOvsBridge('br-ex', ['patch-br-ex_n1-to-br-int'])],
    ['a management port', aHost('n1').withInternal('ovn-k8s-mp0')],
    ['the tunnel', aHost('n1').withInterface({ name: 'genev_sys_6081', type: 'unknown' })],
  ])('is drawn, although NMState does not list it, for %s', (_sign, host) => {
    expect(aMapOf(host).elements.get(ovsBridgeId('n1', 'br-int'))).toMatchObject({
      kind: 'ovsBridge',
      name: 'br-int',
      facts: { role: 'br-int', synthesised: true, portsKnown: false },
    });
  });

  it('is not made up on a host without OVN, nor twice where NMState lists it', () => {
    expect(aMapOf(aHost('n1').withNic('eno1')).elements.get(ovsBridgeId('n1', 'br-int'))).toBeUndefined();
    const listed = aMapOf(aHost('n1').withOvsBridge('br-int', ['ovn-k8s-mp0']).withOvn());
    expect(listed.elements.get(ovsBridgeId('n1', 'br-int'))?.facts).toMatchObject({ portsKnown: true });
    expect(listed.elements.get(ovsBridgeId('n1', 'br-int'))?.facts).not.toHaveProperty('synthesised');
  });

  it('stands beside other bridges that NMState does not list but ports are plugged into', () => {
    const map = aMapOf(aHost('n1').withNic('eno1', { controller: 'br1' }).withInternal('br1', { controller: 'br1' }));
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))).toMatchObject({ facts: { synthesised: true, role: undefined } });
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno1 → ovs-bridge:n1/br1 inferred']);
  });
});

describe('L-10, management ports and the tunnel', () => {
  it('hang on br-int', () => {
    const map = aMapOf(aHost('n1').withOvn().withInternal('ovn-k8s-mp3', { controller: 'br-int' }));
    expect(linksBy(map, 'L-10')).toEqual([
      'ovs-bridge:n1/br-int → link:n1/genev_sys_6081',
      'ovs-bridge:n1/br-int → link:n1/ovn-k8s-mp0',
      'ovs-bridge:n1/br-int → link:n1/ovn-k8s-mp3',
    ]);
  });

  it('are known by the list of br-int, else inferred from their name', () => {
    const host = aHost('n1').withInternal('ovn-k8s-mp0');
    expect(linksBy(aMapOf(host.withOvsBridge('br-int', ['ovn-k8s-mp0'])), 'L-10')).toEqual([
      'ovs-bridge:n1/br-int → link:n1/ovn-k8s-mp0',
    ]);
    expect(linksBy(aMapOf(host), 'L-10')).toEqual(['ovs-bridge:n1/br-int → link:n1/ovn-k8s-mp0 inferred']);
  });
});
