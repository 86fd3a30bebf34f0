import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanFiltered } from './d-128-vlan-filtered';

const nad = (name: string, vlan?: number) =>
  aNad(`shop/${name}`, { type: 'bridge', bridge: 'br1', ...(vlan && { vlan }) });
const vm = (name: string, of: string) => aRunningVm(name, { nics: [{ name: 'net', nad: of }] });
const tagged = [nad('a', 20), ...vm('shop/web', 'a')];
const host = (vlan?: Raw, options: Raw = {}) =>
  aHost('n1')
    .withNic('eno2')
    .withInterface({
      ...{ name: 'br1', type: 'linux-bridge' },
      bridge: { options, port: [{ name: 'eno2', ...(vlan && { vlan }) }] },
    });
const tags = (...ids: readonly number[]) => ({ mode: 'trunk', 'trunk-tags': ids.map((id) => ({ id })) });

describe('D-128', () => {
  it.each([
    ['as the handler fills it in', { mode: 'trunk', 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] }],
    ['that lists the VLAN', tags(7, 20)],
    ['with filtering off', {}],
  ])('is silent about a port %s', (_what, vlan) => {
    expect(answersOf(vlanFiltered, [host(vlan), ...tagged, nad('u'), ...vm('shop/u', 'u')]).findings).toEqual([]);
  });

  it('is silent where no VM uses the NAD, and about OVS bridges', () => {
    expect(answersOf(vlanFiltered, [host(tags(7)), nad('a', 20)]).findings).toEqual([]);
    const ovs = aHost('n1')
      .withNic('eno2')
      .withOvsBridge('br1', [{ name: 'eno2', vlan: tags(7) }]);
    const onOvs = aNad('shop/a', { type: 'ovs', bridge: 'br1', vlan: 20 });
    expect(answersOf(vlanFiltered, [ovs, onOvs, ...vm('shop/web', 'a')]).findings).toEqual([]);
  });

  it('is an error for VMs that run there', () => {
    const all = [host(tags(7)), ...tagged, nad('b', 7), ...vm('shop/b', 'b')];
    const { findings, titles, subjects, evidence } = answersOf(vlanFiltered, all);
    expect(findings).toEqual(['error link:n1/eno2']);
    expect(titles).toEqual(['VLAN 20 is filtered on uplink eno2 of br1 on n1.']);
    expect(subjects).toEqual([['link:n1/eno2', 'link:n1/br1', 'k8sNode:n1', 'nad:shop/a', 'vmNic:shop/web/net']]);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkState/n1',
        path: 'status.currentState.interfaces[1].bridge.port[name=eno2].vlan',
        value: 'trunk 7',
      },
    ]);
  });

  it('is a warning for a VM that may be started there', () => {
    const worker = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } });
    const stopped = aVm('shop/web', { nics: [{ name: 'net', nad: 'a' }] });
    expect(answersOf(vlanFiltered, [host(tags(7)), worker, nad('a', 20), stopped]).findings).toEqual([
      'warning link:n1/eno2',
    ]);
  });

  it('warns where it is not known what the port lets through', () => {
    const { findings, titles, evidence } = answersOf(vlanFiltered, [host(), ...tagged]);
    expect(findings).toEqual(['warning link:n1/eno2']);
    expect(titles).toEqual(['Whether uplink eno2 of br1 on n1 lets VLAN 20 through is not known.']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([null]);
  });

  it.each([
    ['alone', [], 'Untagged frames are filtered on uplink eno2 of br1 on n1.'],
    ['beside a VLAN', tagged, 'VLAN 20 and untagged frames are filtered on uplink eno2 of br1 on n1.'],
  ])('says of untagged frames, %s', (_what, others, title) => {
    const all = [host({ mode: 'access', tag: 7 }), nad('u'), ...vm('shop/u', 'u'), ...others];
    const { titles, remedies, evidence } = answersOf(vlanFiltered, all);
    expect(titles).toEqual([title]);
    expect(remedies[0]).toContain('its native or default VLAN');
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['access 7']);
  });

  it('knows the default VLAN of the bridge', () => {
    const all = [host({ mode: 'access', tag: 7 }, { 'vlan-default-pvid': 7 }), nad('u'), ...vm('shop/u', 'u')];
    expect(answersOf(vlanFiltered, all).findings).toEqual([]);
  });

  it('cannot tell without the instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(vlanFiltered, [], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
