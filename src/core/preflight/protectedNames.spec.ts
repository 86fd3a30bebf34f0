import { aHost } from '../../testing/aHost';
import type { HostBuilder, Raw } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { drafting, workers } from '../../testing/preflight/aDraft';
import { answersOfCheck } from '../../testing/preflight/answersOfCheck';
import { hostUntouched } from './p-05-host-untouched';

const good = ['passed n1: Nothing is touched over which a node itself is reached.'];
const node = aNode('n1', { addresses: ['192.168.4.21'] });
const plain = ['eno1', 'eno2'].reduce((host, nic) => host.withNic(nic), aHost('n1')).withBrEx('eno1');

const check = (host: HostBuilder | Raw, parts: Parameters<typeof drafting>[0]) =>
  answersOfCheck(hostUntouched, [node, host], { changes: [drafting(parts)] });
const entries = (host: HostBuilder, ...interfaces: readonly unknown[]) => check(host, { interfaces });
const bridge = (port: string) => ({ name: 'br-vm', type: 'ovs-bridge', bridge: { port: [{ name: port }] } });
const isReached = (name: string) => `blocked n1: n1 itself is reached over ${name}, which must stay as it is.`;
const never = 'belongs to the cluster network: no policy may name it but in a bridge mapping.';

describe('what carries a node', () => {
  it.each<[string, HostBuilder]>([
    ['nothing shows what carries the node', aHost('n1').withNic('eno1')],
    ['the ports of br-ex are not known', plain.withOvsBridge('br-ex1', [], { bridge: {} })],
    [
      'br-ex is not listed',
      aHost('n1').withNic('eno1').withInternal('br-ex', { controller: 'br-ex' }).withMapping('physnet', 'br-ex'),
    ],
    [
      'the members of its bond are not known',
      aHost('n1').withInterface({ name: 'bond0', type: 'bond' }).withBrEx('bond0'),
    ],
    ['the base of its VLAN is not known', aHost('n1').withInterface({ name: 'v5', type: 'vlan' }).withBrEx('v5')],
    [
      'a bridge behind br-ex is not listed',
      aHost('n1')
        .withBrEx('p-ex')
        .withPatch('p-ex', { on: 'br-ex', peer: 'p-phy' })
        .withPatch('p-phy', { on: 'br-phy', peer: 'p-ex' }),
    ],
  ])('cannot tell where %s, and asks for the name of the node', (_, host) => {
    const text = 'cannotTell n1: What carries n1 is not wholly known; p may touch it. [P-05/n1]';
    expect(entries(host.withNic('eno8'), { name: 'eno8', type: 'ethernet' })).toEqual([text]);
    expect(check(host, { mappings: [{ localnet: 'dc', bridge: 'br-ex' }] })).toEqual(good);
  });

  it('takes hints for what a list does not tell', () => {
    const host = aHost('n1').withOvsBridge('br-ex', [], { bridge: {} }).withNic('eno1', { controller: 'br-ex' });
    expect(entries(host, bridge('eno1'))).toEqual([isReached('eno1')]);
  });

  it('cannot tell without routes, state or nodes', () => {
    const object = plain.object();
    const status = { currentState: { interfaces: [{ name: 'br-ex', type: 'ovs-bridge', bridge: { port: [] } }] } };
    expect(check({ ...object, status }, { interfaces: [bridge('eno2')] })).toHaveLength(1);
    expect(check({ ...object, status }, { interfaces: [bridge('eno2')] })[0]).toMatch(/^cannotTell n1.*\[P-05\/n1\]$/);
    expect(check({ ...object, status: {} }, { interfaces: [] })[0]).toMatch(/^cannotTell n1.*\[P-05\/n1\]$/);
    const changes = [drafting({ interfaces: [] })];
    expect(answersOfCheck(hostUntouched, [node], { changes })).toEqual([
      'cannotTell n1: NMState reports nothing of n1.',
    ]);
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOfCheck(hostUntouched, [node], { changes, unread })[0]).toMatch(/could not be read. \[P-05\/n1\]$/);
    expect(answersOfCheck(hostUntouched, [], { changes, unread: { Node: { state: 'forbidden' } } })[0]).toMatch(
      /\[P-05\/p\]$/,
    );
  });

  it('cannot tell of a template, which may find br-ex on the node', () => {
    const spec = { nodeSelector: workers, desiredState: { interfaces: [{ name: '{{ capture.gw.name }}' }] } };
    expect(check(plain, { spec })[0]).toMatch(/^cannotTell Node.*\[P-05\/p\]$/);
    const named = { ...spec, desiredState: { interfaces: [{ name: 'br-ex', mtu: '{{ capture.mtu }}' }] } };
    expect(check(plain, { spec: named })[0]).toBe(`blocked NodeNetworkConfigurationPolicy/p: br-ex ${never}`);
  });
});
