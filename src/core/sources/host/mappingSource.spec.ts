import { k8sNodeId, mappingId, ovsBridgeId } from '../../model/elementId';
import { aHost, aNetworkState } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

describe('L-12, bridge mappings', () => {
  it('joins a bridge to each of its physical networks', () => {
    const map = aMapOf(aHost('n1').withOvsBridge('br1', []).withMapping('a', 'br1').withMapping('b', 'br1'));
    expect(linksBy(map, 'L-12')).toEqual(['ovs-bridge:n1/br1 → mapping:n1/a', 'ovs-bridge:n1/br1 → mapping:n1/b']);
    expect(map.elements.get(mappingId('n1', 'a'))).toMatchObject({
      kind: 'bridgeMapping',
      name: 'a',
      node: 'n1',
      facts: { bridge: 'br1' },
      source: { object: 'NodeNetworkState/n1', path: 'status.currentState.ovn.bridge-mappings[0]' },
    });
  });

  it('keeps a mapping whose bridge does not exist, with the bridge as missing (peers 10)', () => {
    const map = aMapOf(aHost('n1').withMapping('trunk', 'br-trunk'));
    expect(linksBy(map, 'L-12')).toEqual(['ovs-bridge:n1/br-trunk → mapping:n1/trunk']);
    expect(map.elements.get(ovsBridgeId('n1', 'br-trunk'))).toMatchObject({ kind: 'ovsBridge', missing: true });
  });

  it('does not call a bridge missing on a host that lists no interfaces', () => {
    const mappings = [{ localnet: 'trunk', bridge: 'br-trunk' }];
    const map = aMapOf(aNetworkState('n1', { currentState: { ovn: { 'bridge-mappings': mappings } } }));
    expect(map.elements.get(ovsBridgeId('n1', 'br-trunk'))).toMatchObject({ name: 'br-trunk', missing: undefined });
  });

  it('does not take a Linux bridge for the bridge of a mapping', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1', { controller: 'br1' }).withLinuxBridge('br1', ['eno1']).withMapping('a', 'br1'),
    );
    expect(linksBy(map, 'L-12')).toEqual(['ovs-bridge:n1/br1 → mapping:n1/a']);
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))?.missing).toBe(true);
  });

  it('does not call a bridge missing that something is plugged into', () => {
    const map = aMapOf(aHost('n1').withNic('eno1', { controller: 'br1' }).withMapping('a', 'br1'));
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))).toMatchObject({ facts: { synthesised: true } });
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))?.missing).toBeUndefined();
  });

  it('keeps both bridges of a localnet that is mapped twice, as one mapping (peers 10)', () => {
    const map = aMapOf(
      aHost('n1').withOvsBridge('br1', []).withOvsBridge('br2', []).withMapping('a', 'br1').withMapping('a', 'br2'),
    );
    expect(linksBy(map, 'L-12')).toEqual(['ovs-bridge:n1/br1 → mapping:n1/a', 'ovs-bridge:n1/br2 → mapping:n1/a']);
    expect(map.elements.get(mappingId('n1', 'a'))?.facts).toEqual({ bridge: 'br1' });
  });

  it('leaves out what is absent, and draws no link without a bridge', () => {
    const map = aMapOf(
      aHost('n1').withMapping('a', 'br1', { state: 'absent' }).withMapping('b', '').withMapping('br', 'br-int'),
    );
    expect(linksBy(map, 'L-12')).toEqual(['ovs-bridge:n1/br-int → mapping:n1/br']);
    expect(map.elements.has(mappingId('n1', 'a'))).toBe(false);
    expect(map.elements.get(mappingId('n1', 'b'))?.facts).toEqual({ bridge: undefined });
  });

  it('knows whether the mappings are known', () => {
    const known = (host: ReturnType<typeof aHost>) => aMapOf(host).elements.get(k8sNodeId('n1'))?.facts;
    expect(known(aHost('n1'))).toMatchObject({ mappingsKnown: false });
    expect(known(aHost('n1').withMapping('a', 'b'))).toMatchObject({ mappingsKnown: true });
  });
});
