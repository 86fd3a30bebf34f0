import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondMode } from './d-207-bond-mode';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });

describe('D-207', () => {
  it.each(['active-backup', 'balance-xor', '802.3ad', ''])('is silent about mode "%s"', (mode) => {
    expect(answersOf(bondMode, [aBondedHost('n1', { mode }), nad])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each(['balance-rr', 'balance-tlb', 'balance-alb'])('is an error for %s under a bridge for VMs', (mode) => {
    const { findings, titles, subjects, evidence } = answersOf(bondMode, [aBondedHost('n1', { mode }), nad]);
    expect(findings).toEqual(['error link:n1/bond1']);
    expect(titles).toEqual([`bond1 on n1 has mode ${mode}, which is not supported under a bridge for VMs.`]);
    expect(subjects).toEqual([['link:n1/bond1', 'ovs-bridge:n1/br-dc']]);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkState/n1', path: expect.stringMatching(/\.link-aggregation\.mode$/), value: mode },
    ]);
  });

  it('is a warning for broadcast', () => {
    const { findings, titles } = answersOf(bondMode, [aBondedHost('n1', { mode: 'broadcast' }), nad]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles[0]).toContain('not recommended');
  });

  it('is silent about a bond whose mode is not known', () => {
    const host = aBondedHost('n1', { more: { bond1: { 'link-aggregation': { port: ['eno2', 'eno3'] } } } });
    expect(answersOf(bondMode, [host, nad]).findings).toEqual([]);
  });

  it('is silent when no network of VMs is on the bridge', () => {
    expect(answersOf(bondMode, [aBondedHost('n1', { mode: 'balance-rr' })]).findings).toEqual([]);
  });

  it('cannot tell without NADs which bridges are for VMs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(bondMode, [aBondedHost('n1', { mode: 'balance-rr' }), nad], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
