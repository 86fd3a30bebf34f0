import { aHost } from '../../../testing/aHost';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondTooSmall } from './d-205-bond-too-small';

const ovsBonded = (bond: object) =>
  aHost('n1')
    .withNic('eno2')
    .withOvsBridge('br-phy', [{ name: 'ovs-bond', 'link-aggregation': bond }]);

describe('D-205', () => {
  it.each([
    ['with two members', aBondedHost('n1')],
    ['whose members are not known', aHost('n1').withBond('bond1', [], { 'link-aggregation': { mode: '802.3ad' } })],
    ['whose bridge tells no ports', aHost('n1').withInterface({ name: 'br-phy', type: 'ovs-bridge' })],
    ['of Open vSwitch whose members are not known', ovsBonded({ mode: 'balance-slb' })],
  ])('is silent about a bond %s', (_, host) => {
    expect(answersOf(bondTooSmall, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error without members', () => {
    const { findings, titles, evidence } = answersOf(bondTooSmall, [aBondedHost('n1', { members: [] })]);
    expect(findings).toEqual(['error link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 has no members.']);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkState/n1', path: expect.stringMatching(/\.link-aggregation\.port$/), value: [] },
    ]);
  });

  it('is a warning with one, which it names', () => {
    const { findings, messages, subjects } = answersOf(bondTooSmall, [aBondedHost('n1', { members: ['eno2'] })]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(messages[0]).toContain('passes eno2');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/eno2']]);
  });

  it('tells of a bond of Open vSwitch too', () => {
    expect(answersOf(bondTooSmall, [ovsBonded({ port: [{ name: 'eno2' }] })]).findings).toEqual([
      'warning ovs-bond:n1/br-phy/ovs-bond',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(bondTooSmall, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
