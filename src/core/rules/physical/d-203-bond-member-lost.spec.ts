import { aHost } from '../../../testing/aHost';
import { aBondedHost, unplugged } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondMemberLost } from './d-203-bond-member-lost';

describe('D-203', () => {
  it.each([
    ['all members have a signal', aBondedHost('n1')],
    ['none has one', aBondedHost('n1', { more: { eno2: unplugged, eno3: unplugged } })],
    ['the members are not known', aHost('n1').withBond('bond1', [], { 'link-aggregation': { mode: '802.3ad' } })],
  ])('is silent when %s', (_, host) => {
    expect(answersOf(bondMemberLost, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the bond, its bridge and the member without a signal', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(bondMemberLost, [
      aBondedHost('n1', { more: { eno3: unplugged } }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 has most likely lost eno3.']);
    expect(messages[0]).toContain('without a signal: 1 of 2.');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/eno3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['up', null]);
  });

  it('tells of a bond of Open vSwitch too', () => {
    const bond = { mode: 'balance-slb', port: [{ name: 'eno2' }, { name: 'eno3' }] };
    const host = aHost('n1')
      .withNic('eno2')
      .withNic('eno3', unplugged)
      .withOvsBridge('br-phy', [{ name: 'ovs-bond', 'link-aggregation': bond }]);
    expect(answersOf(bondMemberLost, [host]).subjects).toEqual([
      ['ovs-bond:n1/br-phy/ovs-bond', 'ovs-bridge:n1/br-phy', 'link:n1/eno3'],
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(bondMemberLost, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
