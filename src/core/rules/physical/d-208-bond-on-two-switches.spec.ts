import { aBondedHost, hearing } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondOnTwoSwitches } from './d-208-bond-on-two-switches';

const between = (a: string | undefined, b: string | undefined, mode?: string) =>
  aBondedHost('n1', { ...(mode && { mode }), more: { eno2: hearing(a, 'Eth1/1'), eno3: hearing(b, 'Eth1/2') } });

describe('D-208', () => {
  it.each([
    ['LLDP tells nothing', aBondedHost('n1')],
    ['it tells of one member only', aBondedHost('n1', { more: { eno2: hearing('leaf-1', 'Eth1/1') } })],
    ['both members end on one switch', between('leaf-1', 'leaf-1')],
    ['the mode asks nothing of the switch', between('leaf-1', 'core', 'active-backup')],
  ])('is silent when %s', (_, host) => {
    expect(answersOf(bondOnTwoSwitches, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['leaf-11.example.com', 'leaf-12.example.com'],
    ['tora', 'torb'],
    [undefined, 'leaf-1'],
  ])('explains what %s and %s have to be', (a, b) => {
    expect(answersOf(bondOnTwoSwitches, [between(a, b, 'balance-xor')]).findings).toEqual(['info link:n1/bond1']);
  });

  it('warns when the switches are hardly a pair, and names the ports', () => {
    const { findings, titles, subjects, evidence } = answersOf(bondOnTwoSwitches, [between('leaf-1', 'office-7')]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['The members of bond1 on n1 end on different switches: leaf-1, office-7.']);
    expect(subjects).toEqual([
      [
        'link:n1/bond1',
        'ovs-bridge:n1/br-dc',
        'link:n1/eno2',
        'lldp:chassis%20leaf-1/Eth1%2F1',
        'link:n1/eno3',
        'lldp:chassis%20office-7/Eth1%2F2',
      ],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['802.3ad', ['leaf-1 Eth1/1'], ['office-7 Eth1/2']]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(bondOnTwoSwitches, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
