import { aBondedHost, unplugged } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { membersDiffer } from './d-209-members-differ';

const running = (...ethernet: readonly object[]) =>
  aBondedHost('n1', { more: { eno2: { ethernet: ethernet[0] }, eno3: { ethernet: ethernet[1] } } });

describe('D-209', () => {
  it.each([
    ['are equal', aBondedHost('n1')],
    ['have no signal', aBondedHost('n1', { more: { eno3: unplugged } })],
    ['do not tell their duplex mode', running({ speed: 10000, duplex: 'full' }, { speed: 10000 })],
    ['spell an unknown speed as 0', running({ speed: 10000, duplex: 'full' }, { speed: 0, duplex: 'full' })],
  ])('is silent when members %s', (_, host) => {
    expect(answersOf(membersDiffer, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the speed of each member', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(membersDiffer, [
      running({ speed: 10000, duplex: 'full' }, { speed: 1000, duplex: 'full' }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['The members of bond1 on n1 do not run alike.']);
    expect(messages[0]).toContain('eno2 10000 Mb/s full, eno3 1000 Mb/s full.');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/eno2', 'link:n1/eno3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([10000, 'full', 1000, 'full']);
  });

  it('tells of half duplex although all members have it', () => {
    const { titles, messages } = answersOf(membersDiffer, [running({ duplex: 'half' }, { duplex: 'half' })]);
    expect(titles).toEqual(['The members of bond1 on n1 run at half duplex.']);
    expect(messages[0]).toContain('eno2 half, eno3 half.');
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(membersDiffer, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
