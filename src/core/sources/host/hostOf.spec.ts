import { snapshotOfObjects } from '../../snapshot/snapshotOfObjects';
import { aHost, aNetworkState } from '../../../testing/aHost';
import { hostsOf } from './hostsOf';

describe('hostsOf', () => {
  it('makes one host for each NodeNetworkState, by name', () => {
    const blind = [aNetworkState('n0', {}), aNetworkState('n00', { currentState: { routes: {} } })];
    const hosts = hostsOf(snapshotOfObjects([aHost('n2').object(), aHost('n1').object(), ...blind]));
    expect(hosts.map(({ node, hasState }) => [node, hasState])).toEqual([
      ['n0', false],
      ['n00', false],
      ['n1', true],
      ['n2', true],
    ]);
  });

  it('rebuilds only the host whose object changed', () => {
    const [n1, n2] = [aHost('n1').withBrEx('eno1').object(), aHost('n2').withBrEx('eno1').object()];
    const before = hostsOf(snapshotOfObjects([n1, n2]));
    const after = hostsOf(snapshotOfObjects([n1, aHost('n2').withBrEx('eno2').object()]));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('finds interfaces and bridges by name and family', () => {
    const [host] = hostsOf(
      snapshotOfObjects(
        [aHost('n1').withBrEx('eno1').withLinuxBridge('br1', []).withNic('eno1').withNic('eno1', { mtu: 1 })].map(
          (builder) => builder.object(),
        ),
      ),
    );
    expect(host?.link('br-ex')?.type).toBe('ovs-interface');
    expect(host?.bridge('br-ex')?.type).toBe('ovs-bridge');
    expect(host?.bridge('br1')?.type).toBe('linux-bridge');
    expect(host?.bridge('eno1')).toBeUndefined();
    expect(host?.link('eno1')?.mtu).toBe(1500);
  });

  it('knows mappings, and knows when it does not', () => {
    const [known, unknown] = hostsOf(
      snapshotOfObjects([aHost('n1').withMapping('a', 'br1').withMapping('a', 'br2').object(), aHost('n2').object()]),
    );
    expect(known?.mappings).toEqual(new Map([['a', 'br1']]));
    expect(unknown?.mappings).toBeUndefined();
  });
});
