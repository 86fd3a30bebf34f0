import { english } from '../../../core/message';
import { linkId, ovsBridgeId, vmId, vmNicId } from '../../../core/model/elementId';
import type { ElementId } from '../../../core/model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aFinding } from '../../../testing/rules/aFinding';
import { bundlesOf } from '../list/bundlesOf';
import { mapPathOf } from '../list/mapPathOf';
import { noFilter } from './findingsAddress';
import { foundGroups, matching } from './foundGroups';
import type { FindingsFilter } from './foundGroups';

const nics = [{ name: 'data', nad: 'vlan-7', interface: { bridge: {}, macAddress: '02:00:00:00:00:0a' } }];
const host = (node: string) =>
  aHost(node).withNic('eno2').withOvsBridge('br-dc', ['eno2']).withOvn().withMapping('dc', 'br-dc');
const map = aMapOf(
  host('n1'),
  host('n2'),
  aLocalnetNad('shop/vlan-7', { physicalNetworkName: 'dc', vlanID: 7 }),
  aVm('shop/a', { nics }),
  aVmi('shop/a', { nics, node: 'n1' }),
);

const nic = vmNicId({ namespace: 'shop', vm: 'a', nic: 'data' });
const findings = [
  aFinding('D-120', 'error', ovsBridgeId('n1', 'br-dc')),
  { ...aFinding('D-416', 'warning', nic), because: { rule: 'D-120', subject: ovsBridgeId('n1', 'br-dc') } as const },
  aFinding('D-201', 'warning', linkId('n2', 'eno2')),
  aFinding('D-419', 'info', vmId('shop', 'a')),
];
const groups = foundGroups(map, findings, english);
const listed = (filter: Partial<FindingsFilter>) =>
  matching(groups, { ...noFilter, ...filter }).map(({ cause }) => cause.rule);

describe('matching', () => {
  it('lists everything without a filter', () => {
    expect(listed({})).toEqual(['D-120', 'D-201', 'D-419']);
  });

  it('asks for severity, host, namespace, VM, network and VLAN', () => {
    expect(listed({ status: new Set(['warning', 'info']) })).toEqual(['D-201', 'D-419']);
    expect(listed({ node: 'n2' })).toEqual(['D-201']);
    expect(listed({ namespace: 'shop' })).toEqual(['D-120', 'D-419']);
    expect(listed({ vm: 'shop/a' })).toEqual(['D-120', 'D-419']);
    expect(listed({ vlan: 7 })).toEqual(['D-120', 'D-201']);
    const [network] = groups[0]?.found[0]?.bearing.networks ?? [];
    expect(listed({ network })).toEqual(['D-120', 'D-201']);
    expect(listed({ node: 'n2', vm: 'shop/a' })).toEqual([]);
  });

  it('finds objects, rules, MAC addresses and VLANs, also of what follows from a cause', () => {
    expect(listed({ q: 'ENO2' })).toEqual(['D-201']);
    expect(listed({ q: 'd-416' })).toEqual(['D-120']);
    expect(listed({ q: '02-00-00-00-00-0a' })).toEqual(['D-120', 'D-419']);
    expect(listed({ q: 'vlan 7 n2' })).toEqual(['D-201']);
    expect(listed({ q: 'nothing' })).toEqual([]);
  });
});

describe('bundlesOf', () => {
  it('keeps back the most of many causes of one rule', () => {
    const many = foundGroups(
      map,
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => aFinding('D-208', 'info', linkId('n1', name))),
      english,
    );
    expect(bundlesOf([...groups, ...many]).map(({ rule, first, alike }) => [rule, first.length, alike.length])).toEqual(
      [
        ['D-120', 1, 0],
        ['D-201', 1, 0],
        ['D-419', 1, 0],
        ['D-208', 3, 3],
      ],
    );
    expect(bundlesOf(many.slice(1)).map(({ first }) => first.length)).toEqual([5]);
  });
});

describe('mapPathOf', () => {
  const path = (...subjects: readonly [ElementId, ...ElementId[]]) =>
    decodeURIComponent(mapPathOf(map, aFinding('D-120', 'error', ...subjects)) ?? 'none');

  it('goes to the host of the first subject that is drawn', () => {
    expect(path(nic)).toBe('/network-map?scope=node/n1&select=vmNic:shop/a/data');
    expect(path(ovsBridgeId('n2', 'br-dc'))).toBe('/network-map?scope=node/n2&select=ovs-bridge:n2/br-dc');
  });

  it('leads nowhere when nothing of it hangs on a host', () => {
    expect(path(vmId('shop', 'gone'))).toBe('none');
  });
});
