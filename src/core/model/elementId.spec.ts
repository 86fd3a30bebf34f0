import fc from 'fast-check';
import { asElementId, linkId, lldpId, mappingId, ovsBondId, vfId, vmNicId } from './elementId';

describe('element ids', () => {
  it('name their family and their parts, encoded', () => {
    expect(linkId('n1', 'bond0.55')).toBe('link:n1/bond0.55');
    expect(mappingId('n1', 'a/b c')).toBe('mapping:n1/a%2Fb%20c');
    expect(ovsBondId({ node: 'n1', bridge: 'br-ex', name: 'ovs-bond' })).toBe('ovs-bond:n1/br-ex/ovs-bond');
    expect(lldpId('02:AA:00:00:00:11', 'Eth1/7')).toBe('lldp:02%3AAA%3A00%3A00%3A00%3A11/Eth1%2F7');
    expect(vfId({ node: 'n1', nic: 'eno1', index: 3 })).toBe('vf:n1/eno1/3');
    expect(vmNicId({ namespace: 'shop', vm: 'web', nic: 'net1' })).toBe('vmNic:shop/web/net1');
  });

  it('differ when a part differs, wherever the slash is', () => {
    expect(linkId('a/b', 'c')).not.toBe(linkId('a', 'b/c'));
  });

  it('can be made of any text, also of half a character', () => {
    expect(linkId('n1', 'x\ud800y')).toBe('link:n1/x%EF%BF%BDy');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => expect(asElementId(linkId('n', `x${name}`))).toBeDefined()),
    );
  });

  it('are read back only when they have the form of one', () => {
    expect(asElementId('ovs-bridge:n1/br-ex')).toBe('ovs-bridge:n1/br-ex');
    for (const text of ['', 'n1', ':x', 'a b:c', 'link:']) expect(asElementId(text)).toBeUndefined();
  });
});
