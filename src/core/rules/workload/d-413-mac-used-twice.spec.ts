import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { anEvent } from '../../../testing/objects/anEvent';
import { aVm } from '../../../testing/objects/aVm';
import { aMigration } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { macUsedTwice } from './d-413-mac-used-twice';

const mac = '02:00:00:00:00:07';
const nics = (address = mac, nad = 'dc') => [{ name: 'data', nad, interface: { bridge: {}, macAddress: address } }];
const running = (place: string, { node = 'n1', nad = 'dc', address = mac } = {}) =>
  aRunningVm(place, { nics: nics(address, nad), node });
const localnet = aLocalnetNad('shop/dc', { physicalNetworkName: 'phys' });

describe('D-413', () => {
  it.each([
    ['addresses that differ', [...running('shop/a'), ...running('shop/b', { address: '02:00:00:00:00:08' })]],
    ['a VM that migrates', [...running('shop/a'), aMigration('shop/m', 'a', { migrationState: { targetNode: 'n2' } })]],
    [
      'NICs without an address',
      [aVm('shop/a', { nics: [{ name: 'data', nad: 'dc' }] }), aVm('shop/b', { nics: [{ name: 'data', nad: 'dc' }] })],
    ],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(macUsedTwice, [localnet, ...objects])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error on one localnet, across nodes, and however the address is spelled', () => {
    const other = running('shop/b', { node: 'n2', address: '02-00-00-00-00-07' });
    const { findings, titles, subjects, evidence } = answersOf(macUsedTwice, [
      localnet,
      ...running('shop/a'),
      ...other,
    ]);
    expect(findings).toEqual(['error vmNic:shop/a/data', 'error vmNic:shop/b/data']);
    expect(titles[0]).toBe(`MAC address ${mac} of NIC data of shop/a is also used by shop/b/data.`);
    expect(subjects[0]).toEqual(['vmNic:shop/a/data', 'vmNic:shop/b/data']);
    expect(evidence[0]).toMatchObject([
      { object: 'VirtualMachineInstance/shop/a', path: 'spec.domain.devices.interfaces[0].macAddress', value: mac },
      { object: 'VirtualMachineInstance/shop/b' },
    ]);
  });

  it('is a warning between one that runs and one that does not', () => {
    const objects = [localnet, ...running('shop/a'), aVm('shop/b', { nics: nics() })];
    expect(answersOf(macUsedTwice, objects).findings).toEqual([
      'warning vmNic:shop/a/data',
      'warning vmNic:shop/b/data',
    ]);
  });

  it('goes by the bridge on one node, and is a warning across nodes', () => {
    const host = (node: string) => aHost(node).withLinuxBridge('br1', []);
    const nad = aNad('shop/br', { type: 'bridge', bridge: 'br1' });
    const objects = [host('n1'), host('n2'), nad, ...running('shop/a', { nad: 'br' })];
    expect(answersOf(macUsedTwice, [...objects, ...running('shop/b', { nad: 'br' })]).findings[0]).toMatch(/^error/);
    expect(answersOf(macUsedTwice, [...objects, ...running('shop/b', { node: 'n2', nad: 'br' })]).findings[0]).toMatch(
      /^warning/,
    );
  });

  it('shows the address that KubeVirt reports', () => {
    const seen = aRunningVm('shop/a', { nics: nics('02:00:00:00:00:99'), interfaces: [{ name: 'data', mac }] });
    const { evidence } = answersOf(macUsedTwice, [localnet, ...seen, ...running('shop/b')]);
    expect(evidence[0]?.[0]).toMatchObject({ path: 'status.interfaces[name=data].mac', value: mac });
  });

  it('lists a few of many', () => {
    const clones = Array.from({ length: 40 }, (_, index) => running(`shop/c${index}`)).flat();
    const { findings, subjects } = answersOf(macUsedTwice, [localnet, ...clones]);
    expect(findings).toHaveLength(40);
    expect(new Set(subjects.map((ids) => ids.length))).toEqual(new Set([7]));
  });

  it('says what KubeMacPool sees and we do not', () => {
    const said = (address: string) => ({
      ...{ reason: 'MACCollision', kind: 'VirtualMachineInstance', name: 'a' },
      message: `MAC ${address}: Collision between vmi/shop/a, pod/bank/b`,
    });
    const own = anEvent('shop/e', said(mac.toUpperCase()));
    const { findings, titles, evidence } = answersOf(macUsedTwice, [localnet, ...running('shop/a'), own]);
    expect(findings).toEqual(['warning vmNic:shop/a/data']);
    expect(titles).toEqual([`MAC address ${mac} of NIC data of shop/a is used twice, says KubeMacPool.`]);
    expect(evidence[0]?.[1]?.object).toBe('Event/shop/e');
    const other = anEvent('shop/e', said('02:00:00:00:00:55'));
    expect(answersOf(macUsedTwice, [localnet, ...running('shop/a'), other]).findings).toEqual([]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(macUsedTwice, [], { unread }).cannotTell).toHaveLength(1);
  });
});
