import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aBondedHost, hearing } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { announcementsDiffer } from './d-219-announcements-differ';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const announcing = (node: string, ...vlans: readonly (readonly number[] | undefined)[]) =>
  aBondedHost(node, {
    more: {
      eno2: hearing(`${node}-a`, 'Eth1/1', vlans[0]),
      eno3: hearing(`${node}-b`, 'Eth1/2', vlans[1]),
    },
  });

describe('D-219', () => {
  it.each([
    [
      'all announce the same, in any order',
      [nad, announcing('n1', [4, 70], [70, 4]), announcing('n2', [4, 70], [4, 70])],
    ],
    ['others announce nothing', [nad, announcing('n1', [4, 70], undefined), announcing('n2', undefined, [])]],
    ['LLDP is off', [nad, aBondedHost('n1')]],
    ['hosts differ under a bridge that no VM uses', [announcing('n1', [4], [4]), announcing('n2', [70], [70])]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(announcementsDiffer, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names a bond whose members have other VLANs', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(announcementsDiffer, [
      announcing('n1', [4, 70], [4]),
    ]);
    expect(findings).toEqual(['info link:n1/bond1']);
    expect(titles).toEqual(['The switch ports of bond1 on n1 do not announce the same VLANs.']);
    expect(messages[0]).toContain('eno2: 4, 70; eno3: 4.');
    expect(subjects[0]?.slice(0, 4)).toEqual([
      'link:n1/bond1',
      'ovs-bridge:n1/br-dc',
      'link:n1/eno2',
      'lldp:chassis%20n1-a/Eth1%2F1',
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([['4', '70'], ['4']]);
  });

  it('names the bridge of the nodes that are in the minority first', () => {
    const { findings, titles, messages, subjects } = answersOf(announcementsDiffer, [
      nad,
      announcing('n1', [4, 70], [4, 70]),
      announcing('n2', [4, 70], [4, 70]),
      announcing('n3', [4], [4]),
    ]);
    expect(findings).toEqual(['info ovs-bridge:n3/br-dc']);
    expect(titles).toEqual(['The switch ports of br-dc do not announce the same VLANs on all nodes.']);
    expect(messages[0]).toContain('n3: 4; n1, n2: 4, 70.');
    expect(subjects[0]?.slice(0, 5)).toEqual([
      'ovs-bridge:n3/br-dc',
      'ovs-bridge:n1/br-dc',
      'ovs-bridge:n2/br-dc',
      'link:n3/eno2',
      'link:n3/eno3',
    ]);
  });

  it('cannot tell without NADs which bridges are for VMs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(announcementsDiffer, [announcing('n1', [4], [70])], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
