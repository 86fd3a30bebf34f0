import { aHost } from '../../../testing/aHost';
import { aBondedHost, unplugged } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondDown } from './d-204-bond-down';

describe('D-204', () => {
  it.each([
    ['the bond is up', aBondedHost('n1')],
    ['one member has a signal', aBondedHost('n1', { more: { eno2: unplugged } })],
    ['a member is not there', aBondedHost('n1', { members: ['eno2', 'eno9'], more: { eno2: unplugged } })],
    ['its members are not known', aHost('n1').withInterface({ name: 'bond1', type: 'bond' })],
    ['it has no members', aBondedHost('n1', { members: [] })],
  ])('is silent when %s', (_, host) => {
    expect(answersOf(bondDown, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error when the bond is down', () => {
    const { findings, titles, subjects, evidence } = answersOf(bondDown, [
      aBondedHost('n1', { more: { bond1: { state: 'down' } } }),
    ]);
    expect(findings).toEqual(['error link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 is down.']);
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['down']);
  });

  it('is a warning when no member seems to have a signal', () => {
    const { findings, titles, remedies, subjects } = answersOf(bondDown, [
      aBondedHost('n1', { more: { eno2: unplugged, eno3: unplugged } }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 is most likely down.']);
    expect(remedies[0]).toContain('eno2, eno3 on n1');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/eno2', 'link:n1/eno3']]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(bondDown, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
