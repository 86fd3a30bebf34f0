import { aHost } from '../../../testing/aHost';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { notInBond } from './d-206-not-in-bond';

describe('D-206', () => {
  it.each([
    ['that say nothing of who controls them', aBondedHost('n1')],
    ['that say they are in it', aBondedHost('n1', { more: { eno2: { controller: 'bond1' } } })],
    ['that are not known', aHost('n1').withInterface({ name: 'bond1', type: 'bond' })],
    ['that NMState never lists', aBondedHost('n1', { members: ['eno2', 'veth0'] })],
  ])('is silent about members %s', (_, host) => {
    expect(answersOf(notInBond, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names a member that is not there, and the NIC that may be meant', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(notInBond, [
      aBondedHost('n1', { members: ['eno2', 'en3'] }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 lists members that it does not have: en3.']);
    expect(remedies[0]).toContain('Did you mean eno3?');
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc', 'link:n1/en3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([['eno2', 'en3'], null]);
  });

  it('names a member that another device controls', () => {
    const { messages, remedies, evidence } = answersOf(notInBond, [
      aBondedHost('n1', { more: { eno3: { controller: 'br9' } } }),
    ]);
    expect(messages[0]).toContain('bond1 works with 1 of its 2 members.');
    expect(remedies[0]).toContain('take eno3 out');
    expect(evidence[0]?.[1]).toMatchObject({ path: expect.stringMatching(/\.controller$/), value: 'br9' });
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(notInBond, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
