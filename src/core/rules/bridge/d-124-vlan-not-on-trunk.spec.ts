import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanNotOnTrunk } from './d-124-vlan-not-on-trunk';

const network = (vlanID?: number, more: Raw = {}) =>
  aLocalnetNad(`shop/v${vlanID ?? 0}`, { physicalNetworkName: 'dc', ...(vlanID && { vlanID }), ...more });
const port = (vlan?: Raw) => ({ name: 'eno2', ...(vlan && { vlan }) });
const trunk = (...ids: readonly number[]) => ({ mode: 'trunk', 'trunk-tags': ids.map((id) => ({ id })) });
const plain = aHost('n1').withBrEx('eno1').withNic('eno1').withNic('eno2').withMapping('dc', 'br-dc');
const host = (vlan?: Raw) => plain.withOvsBridge('br-dc', [port(vlan)]);

describe('D-124', () => {
  it.each([
    ['has no filter', host(), network(20)],
    ['lists the VLAN', host(trunk(20)), network(20)],
    [
      'lists a range with it',
      host({ mode: 'trunk', 'trunk-tags': [{ 'id-range': { min: 2, max: 30 } }] }),
      network(20),
    ],
    ['lists 0 for untagged frames', host(trunk(0, 20)), network()],
    ['has an empty list', host(trunk()), network(20)],
    ['is an access port, which is another fault', host({ mode: 'access', tag: 7 }), network(20)],
    ['is that of a Linux bridge', plain.withLinuxBridge('br-dc', [port(trunk(7))]), network(20)],
    [
      'serves guests that tag themselves',
      host(trunk(7)),
      aNad('shop/t', { type: 'ovs', bridge: 'br-dc', trunk: [{ id: 20 }] }),
    ],
    ['serves what is no VLAN', host(trunk(7)), network(undefined, { vlanID: 9999 })],
    ['serves no network', host(trunk(7)), aLocalnetNad('shop/other')],
  ])('is silent about an uplink that %s', (_what, state, nad) => {
    expect(answersOf(vlanNotOnTrunk, [state, nad]).findings).toEqual([]);
  });

  it('names the port, and the networks that do not pass', () => {
    const vm = (name: string, nad: string) => aRunningVm(name, { nics: [{ name: 'net', nad }] });
    const all = [
      host(trunk(7, 20)),
      network(7),
      network(21),
      network(30),
      ...vm('shop/a', 'v7'),
      ...vm('shop/b', 'v21'),
    ];
    const { findings, titles, messages, subjects, evidence } = answersOf(vlanNotOnTrunk, all);
    expect(findings).toEqual(['error link:n1/eno2']);
    expect(titles).toEqual(['Uplink eno2 of br-dc on n1 does not let VLAN 21, 30 through.']);
    expect(messages[0]).toContain('carries 7, 20 only, so that VMs of v21, v30 reach nothing');
    expect(subjects[0]).toEqual([
      ...['link:n1/eno2', 'ovs-bridge:n1/br-dc', 'k8sNode:n1', 'mapping:n1/dc'],
      ...['ovnNetwork:v21', 'ovnNetwork:v30', 'nad:shop/v21', 'nad:shop/v30', 'vmNic:shop/b/net'],
    ]);
    expect(evidence[0]?.[0]).toMatchObject({
      path: expect.stringMatching(/bridge\.port\[name=eno2\]\.vlan\.trunk-tags$/),
      value: '7, 20',
    });
  });

  it('shows ranges as ranges', () => {
    const vlan = { mode: 'trunk', 'trunk-tags': [{ id: 7 }, { 'id-range': { min: 30, max: 39 } }] };
    expect(answersOf(vlanNotOnTrunk, [host(vlan), network(20)]).evidence[0]?.[0]?.value).toBe('7, 30-39');
  });

  it.each([
    ['alone', [network()], 'does not let untagged frames through'],
    ['beside others', [network(), network(30)], 'lets neither VLAN 30 nor untagged frames through'],
  ])('says of untagged frames, %s', (_what, nads, title) => {
    const { titles, remedies } = answersOf(vlanNotOnTrunk, [host(trunk(20)), ...nads]);
    expect(titles[0]).toContain(title);
    expect(remedies[0]).toContain('0 in trunk-tags stands for untagged');
  });

  it.each([
    ['of the bridge of a NAD', aNad('shop/o', { type: 'ovs', bridge: 'br-dc', vlan: 30 }), 'error'],
    ['that is reached by no filter of its own', network(30), 'error'],
  ])('finds an uplink %s', (_what, nad, severity) => {
    expect(answersOf(vlanNotOnTrunk, [host({ 'trunk-tags': [{ id: 20 }] }), nad]).findings).toEqual([
      `${severity} link:n1/eno2`,
    ]);
  });

  it.each([
    ['of br-ex', aHost('n1').withOvsBridge('br-ex', [port(trunk(20))])],
    [
      'that carries br-ex',
      aHost('n1')
        .withOvsBridge('br-ex', ['p'])
        .withPatch('p', { on: 'br-ex', peer: 'q' })
        .withPatch('q', { on: 'br-phy', peer: 'p' })
        .withOvsBridge('br-phy', ['q', port(trunk(20))]),
    ],
  ])('warns only, of an uplink %s', (_what, state) => {
    const all = [state.withNic('eno2').withMapping('dc', 'br-ex'), network(30)];
    expect(answersOf(vlanNotOnTrunk, all).findings).toEqual(['warning link:n1/eno2']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(vlanNotOnTrunk, [host()], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
