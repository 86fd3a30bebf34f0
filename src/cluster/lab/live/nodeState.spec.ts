import { aHost } from '../../../testing/aHost';
import { aLiveLab, kubeObject } from '../../../testing/lab/aLiveLab';
import { bridgeIn, entriesOf, mappingsOf, withoutPort, writeEntries } from './nodeState';

const host = aHost('n1').withNic('eno2').withOvsBridge('br-vm', ['eno2']).withMapping('data', 'br-vm');
const state = kubeObject(host.object());

describe('the state of a node', () => {
  it('tells interfaces, mappings and bridges by kind', () => {
    expect(entriesOf(state).map(({ name }) => name)).toEqual(['eno2', 'br-vm']);
    expect(mappingsOf(state)).toEqual(new Map([['data', 'br-vm']]));
    expect(bridgeIn(state, 'ovs-bridge', 'br-vm')?.name).toBe('br-vm');
    expect(bridgeIn(state, 'linux-bridge', 'br-vm')).toBeUndefined();
    expect([entriesOf(undefined), mappingsOf(undefined).size]).toEqual([[], 0]);
  });

  it('loses a port, and is the very same entry when it had none of that name', () => {
    const [, bridge] = entriesOf(state);
    if (bridge === undefined) throw new Error('no bridge');
    expect(withoutPort(bridge, 'eno2')).toMatchObject({ bridge: { port: [] } });
    expect(withoutPort(bridge, 'eno9')).toBe(bridge);
  });

  it('is written in order, with the time, and keeps all else', () => {
    const { platform } = aLiveLab([host.object()], []);
    writeEntries(platform, 'n1', [...entriesOf(state)].reverse());
    const written = platform.get({ kind: 'NodeNetworkState', name: 'n1' });
    expect(entriesOf(written).map(({ name }) => name)).toEqual(['br-vm', 'eno2']);
    expect(mappingsOf(written)).toEqual(new Map([['data', 'br-vm']]));
    expect(written).toMatchObject({ status: { lastSuccessfulUpdateTime: '2026-03-02T09:00:00Z' } });
  });
});
