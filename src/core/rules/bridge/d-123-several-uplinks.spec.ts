import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { severalUplinks } from './d-123-several-uplinks';

const host = aHost('n1').withNic('eno1').withNic('eno2');
const bridge = (type: string, ports: readonly string[], options?: Raw): Raw => ({
  name: 'br-dc',
  type,
  bridge: { port: ports.map((name) => ({ name })), ...(options && { options }) },
});
const off = { stp: { enabled: false }, rstp: false };

describe('D-123', () => {
  it.each([
    ['one uplink', bridge('ovs-bridge', ['eno1', 'vnet0'], off)],
    ['spanning tree', bridge('linux-bridge', ['eno1', 'eno2'], { stp: { enabled: true } })],
    ['rapid spanning tree', bridge('ovs-bridge', ['eno1', 'eno2'], { stp: false, rstp: true })],
    ['ports that are not known', { name: 'br-dc', type: 'ovs-bridge' }],
  ])('is silent about a bridge with %s', (_what, entry) => {
    expect(answersOf(severalUplinks, [host.withInterface(entry)])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['OVS', 'ovs-bridge', 'ovs-bridge:n1/br-dc'],
    ['Linux', 'linux-bridge', 'link:n1/br-dc'],
  ])('names the uplinks of a bridge of %s', (_what, type, id) => {
    const state = host.withInterface(bridge(type, ['eno1', 'eno2'], off));
    const { findings, titles, subjects, evidence } = answersOf(severalUplinks, [state]);
    expect(findings).toEqual([`warning ${id}`]);
    expect(titles).toEqual(['br-dc on n1 has several uplinks without a bond: eno1, eno2.']);
    expect(subjects).toEqual([[id, 'link:n1/eno1', 'link:n1/eno2', 'k8sNode:n1']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([['eno1 (system)', 'eno2 (system)'], false]);
  });

  it('cannot tell where it is not known whether spanning tree is on', () => {
    const state = host.withInterface(bridge('ovs-bridge', ['eno1', 'eno2']));
    expect(answersOf(severalUplinks, [state])).toMatchObject({
      findings: [],
      cannotTell: [expect.stringContaining('whether spanning tree is on is not known')],
    });
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(severalUplinks, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
