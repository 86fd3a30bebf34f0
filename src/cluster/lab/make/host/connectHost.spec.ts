import { bond } from './bond';
import { ovsBridge } from './bridge';
import { connectHost } from './connectHost';
import type { HostEntry } from './hostEntry';
import { nic } from './nic';
import { gatewayPatch, internalPort, localnetPatch, withPatch } from './ovsPorts';
import { vlanInterface } from './vlanInterface';

const entries: readonly HostEntry[] = [
  ovsBridge('br-ex', ['bond0']),
  internalPort('br-int', { controller: 'br-int' }),
  bond('bond0', ['eno1', 'eno2']),
  vlanInterface({ base: 'bond0', id: 70 }),
  nic('eno2', { driver: 'ice', pci: '0000:31:00.1' }),
  nic('eno1', { driver: 'ice', pci: '0000:31:00.0' }),
];
const connected = connectHost('n1', entries);
const named = (name: string, list: readonly HostEntry[] = connected) => list.find((entry) => entry.name === name);

describe('connectHost', () => {
  it('sorts by name', () => {
    expect(connected.map(({ name }) => name)).toEqual(['bond0', 'bond0.70', 'br-ex', 'br-int', 'eno1', 'eno2']);
  });

  it('says of each member who controls it', () => {
    expect([named('eno1'), named('bond0'), named('bond0.70')].map((entry) => entry?.['controller'])).toEqual([
      'bond0',
      'br-ex',
      undefined,
    ]);
  });

  it('gives a bond, its members and what is on it the address of the first member', () => {
    const first = named('eno1')?.['permanent-mac-address'];
    expect(first).toMatch(/^02:6C:B3:/);
    expect(['eno1', 'eno2', 'bond0', 'bond0.70'].map((name) => named(name)?.['mac-address'])).toEqual(
      Array.from({ length: 4 }, () => first),
    );
    expect(named('eno2')?.['permanent-mac-address']).not.toBe(first);
  });
});

describe('withPatch', () => {
  it('adds both halves, and lists only the one on a bridge that has an entry', () => {
    const patched = withPatch(entries, gatewayPatch('n1'));
    expect(named('patch-br-ex_n1-to-br-int', patched)).toMatchObject({
      controller: 'br-ex',
      state: 'ignore',
      patch: { peer: 'patch-br-int-to-br-ex_n1' },
    });
    expect(named('br-ex', patched)?.['bridge']).toMatchObject({
      port: [{ name: 'bond0' }, { name: 'patch-br-ex_n1-to-br-int' }],
    });
    expect(named('patch-br-int-to-br-ex_n1', patched)).toMatchObject({ controller: 'br-int' });
  });

  it('writes a network name as OVN does', () => {
    expect(localnetPatch('a-b/c', 'br-x').from.port).toBe('patch-a.b.c_ovn_localnet_port-to-br-int');
  });
});
