import { aHost } from '../../../testing/aHost';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { mtuBelow } from './d-213-mtu-below';

const tagged = (own: number | undefined, base: number | undefined) =>
  aHost('n1').withNic('eno2', { mtu: base }).withVlan('eno2.70', { base: 'eno2', id: 70 }, { mtu: own });

describe('D-213', () => {
  it.each([
    ['a bond like its members', aBondedHost('n1')],
    ['a member whose MTU is not known', aBondedHost('n1', { more: { eno3: { mtu: undefined } } })],
    ['a bond whose MTU is not known', aBondedHost('n1', { more: { bond1: { mtu: undefined } } })],
    ['a VLAN that is smaller than its base', tagged(1500, 9000)],
    ['a VLAN whose MTU is not known', tagged(undefined, 1500)],
    ['a VLAN on a base whose MTU is not known', tagged(9000, undefined)],
    ['a VLAN on a base that is not there', aHost('n1').withVlan('x.70', { base: 'x', id: 70 }, { mtu: 9000 })],
  ])('is silent about %s', (_, host) => {
    expect(answersOf(mtuBelow, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the members that differ from their bond', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(mtuBelow, [
      aBondedHost('n1', { more: { bond1: { mtu: 9000 }, eno2: { mtu: 9000 } } }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['Members of bond1 on n1 do not have its MTU of 9000.']);
    expect(messages[0]).toContain('its members: eno3 1500.');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/eno3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([9000, 1500]);
  });

  it('names a VLAN that is larger than its base', () => {
    const { findings, titles, remedies, subjects } = answersOf(mtuBelow, [tagged(9000, 1500)]);
    expect(findings).toEqual(['warning link:n1/eno2.70']);
    expect(titles).toEqual(['The MTU 9000 of eno2.70 on n1 is larger than the 1500 of eno2 below it.']);
    expect(remedies[0]).toContain('Lower the `mtu` of eno2.70 to 1500');
    expect(subjects).toEqual([['link:n1/eno2.70', 'link:n1/eno2']]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(mtuBelow, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
