import { aHost } from '../../../testing/aHost';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondWithoutMonitoring } from './d-210-bond-without-monitoring';

const alone = (options: object) => aHost('n1').withBond('bond1', [], { 'link-aggregation': { options, port: [] } });

describe('D-210', () => {
  it.each([
    ['asks the drivers', aBondedHost('n1', { options: { miimon: '100', arp_interval: 0 } })],
    ['sends ARP requests from an address of its own', alone({ miimon: 0, arp_interval: 200 })],
  ])('is silent about a bond that %s', (_, host) => {
    expect(answersOf(bondWithoutMonitoring, [host])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names a bond that does neither', () => {
    const { findings, titles, subjects, evidence } = answersOf(bondWithoutMonitoring, [
      aBondedHost('n1', { options: { miimon: 0 } }),
    ]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['bond1 on n1 does not notice when a member fails.']);
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc']]);
    expect(evidence[0]?.map(({ path, value }) => [path.replace(/^.*options/, ''), value])).toEqual([
      ['.miimon', '0'],
      ['.arp_interval', null],
    ]);
  });

  it('names a bond that sends ARP requests from under a bridge', () => {
    const { titles, remedies } = answersOf(bondWithoutMonitoring, [
      aBondedHost('n1', { options: { arp_interval: 200 } }),
    ]);
    expect(titles).toEqual(['bond1 on n1 watches its members by ARP although it is the uplink of a bridge.']);
    expect(remedies[0]).toContain('`arp_interval: 0`');
  });

  it('cannot tell of a bond whose options are not listed', () => {
    expect(
      answersOf(bondWithoutMonitoring, [
        aBondedHost('n1', { options: {} }),
        aHost('n2').withInterface({ name: 'bond9', type: 'bond' }),
      ]),
    ).toMatchObject({
      findings: [],
      cannotTell: [
        'link:n1/bond1: The NodeNetworkState of n1 does not tell the options of bond1.',
        'link:n2/bond9: The NodeNetworkState of n2 does not tell the options of bond9.',
      ],
    });
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(bondWithoutMonitoring, [], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
