import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { bridgesOf } from './bridgesOf';
import { linkId, mappingId, ovsBondId, ovsBridgeId } from './elementId';
import { linksByRule } from './linksByRule';
import { physicalNicsOf } from './physicalNicsOf';
import { uplinksOf } from './uplinksOf';

const eno1 = linkId('n1', 'eno1');
const eno2 = linkId('n1', 'eno2');

/** br-ex is fed by br-phy, whose uplink is an OVS bond. */
const balanced = aMapOf(
  aHost('n1')
    .withNic('eno1')
    .withNic('eno2')
    .withOvsBridge('br-phy', [
      'patch-phy-to-ex',
      { name: 'ovs-bond', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] } },
    ])
    .withBrEx('patch-ex-to-phy')
    .withPatch('patch-ex-to-phy', { peer: 'patch-phy-to-ex' })
    .withPatch('patch-phy-to-ex', { peer: 'patch-ex-to-phy' }),
);

describe('uplinksOf', () => {
  it('finds an OVS bond through a patch pair', () => {
    const bond = ovsBondId({ node: 'n1', bridge: 'br-phy', name: 'ovs-bond' });
    expect(uplinksOf(balanced, ovsBridgeId('n1', 'br-ex'))).toEqual([bond]);
    expect(uplinksOf(balanced, ovsBridgeId('n1', 'br-phy'))).toEqual([bond]);
    expect(uplinksOf(balanced, ovsBridgeId('n1', 'br-int'))).toEqual([]);
  });

  it('counts hints where the port list is not known, but never an inner port', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1', { controller: 'br-a' })
        .withInterface({ name: 'veth0', type: 'veth', controller: 'br-a' })
        .withInternal('br-a', { controller: 'br-a' })
        .withInternal('br-a.5', { controller: 'br-a' })
        .withInterface({ name: 'br-a', type: 'ovs-bridge' }),
    );
    expect(uplinksOf(map, ovsBridgeId('n1', 'br-a'))).toEqual([eno1]);
  });

  it('takes the port that OVN-Kubernetes marked, and leaves workload ports out', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withInterface({ name: 'veth0', type: 'veth' })
        .withOvsBridge('br-ex', ['eno1', 'eno2', 'veth0'], { 'ovs-db': { external_ids: { 'bridge-uplink': 'eno2' } } }),
    );
    expect(uplinksOf(map, ovsBridgeId('n1', 'br-ex'))).toEqual([eno2]);
  });

  it('walks a ring of bridges once', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withOvsBridge('a', ['eno1', 'ab', 'ac'])
        .withOvsBridge('b', ['ba', 'bc'])
        .withOvsBridge('c', ['ca', 'cb'])
        .withPatch('ab', { peer: 'ba' })
        .withPatch('ba', { peer: 'ab' })
        .withPatch('bc', { peer: 'cb' })
        .withPatch('cb', { peer: 'bc' })
        .withPatch('ca', { peer: 'ac' })
        .withPatch('ac', { peer: 'ca' }),
    );
    expect(uplinksOf(map, ovsBridgeId('n1', 'c'))).toEqual([eno1]);
  });
});

describe('physicalNicsOf', () => {
  it('goes from a mapping through bridges, bonds and VLANs to the NICs', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withNic('eno3')
        .withBond('bond0', ['eno1', 'eno2'])
        .withVlan('bond0.55', { base: 'bond0', id: 55 })
        .withBrEx('bond0.55'),
    );
    expect(physicalNicsOf(map, mappingId('n1', 'physnet'))).toEqual([eno1, eno2]);
    expect(physicalNicsOf(map, eno1)).toEqual([eno1]);
    expect(physicalNicsOf(map, linkId('n1', 'br-ex'))).toEqual([]);
  });

  it('reaches the members of an OVS bond behind a patch pair', () => {
    expect(physicalNicsOf(balanced, mappingId('n1', 'physnet'))).toEqual([eno1, eno2]);
  });
});

describe('bridgesOf', () => {
  it('answers with the bridge of the same node, or with the one that is missing', () => {
    const map = aMapOf(aHost('n1').withOvsBridge('br1', []).withMapping('a', 'br1').withMapping('b', 'br2'));
    expect(bridgesOf(map, mappingId('n1', 'a')).map(({ name, missing }) => [name, missing])).toEqual([
      ['br1', undefined],
    ]);
    expect(bridgesOf(map, mappingId('n1', 'b')).map(({ name, missing }) => [name, missing])).toEqual([['br2', true]]);
    expect(bridgesOf(map, mappingId('n2', 'b'))).toEqual([]);
  });
});

describe('linksByRule', () => {
  it('picks the links of one rule', () => {
    expect(linksByRule(balanced, 'L-02').map(({ from }) => from)).toEqual([eno1, eno2]);
    expect(linksByRule(balanced, 'L-05')).toEqual([]);
  });
});
