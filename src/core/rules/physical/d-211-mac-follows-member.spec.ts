import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { macFollowsMember } from './d-211-mac-follows-member';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const bonded = (option?: string | number, mode = 'active-backup') =>
  aBondedHost('n1', { mode, options: { miimon: 100, ...(option !== undefined && { fail_over_mac: option }) } });

describe('D-211', () => {
  it.each([
    ['one address for all members', bonded('none')],
    ['no such option', bonded()],
    ['a mode that has no active member', bonded('active', '802.3ad')],
  ])('is silent about a bond with %s', (_, host) => {
    expect(answersOf(macFollowsMember, [host, nad])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each(['active', 'follow', 1, 2])('warns of %s under a bridge for VMs', (option) => {
    const { findings, messages, subjects, evidence } = answersOf(macFollowsMember, [bonded(option), nad]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(messages[0]).toContain(`With fail_over_mac ${option}, a failover under br-dc`);
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([String(option)]);
  });

  it('is silent when no network of VMs is on the bridge', () => {
    expect(answersOf(macFollowsMember, [bonded('active')]).findings).toEqual([]);
  });

  it('cannot tell without NADs which bridges are for VMs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(macFollowsMember, [bonded('active'), nad], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
