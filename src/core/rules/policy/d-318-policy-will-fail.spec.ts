import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { policyWillFail } from './d-318-policy-will-fail';

const host = aHost('n1').withNic('eno1', { 'max-mtu': 1500 }).withBond('bond0', ['eno9']);
const bond = (more: Raw = {}, rest: Raw = {}): Raw => ({
  name: 'bond1',
  type: 'bond',
  'link-aggregation': { mode: '802.3ad', port: ['eno1'], ...more },
  ...rest,
});
const bridge = (vlan: Raw): Raw => ({ name: 'br1', type: 'linux-bridge', bridge: { port: [{ name: 'eno1', vlan }] } });
const ip = (type: string): Raw => ({ name: 'eno1', type, ipv4: { enabled: true } });
const ask = (...interfaces: readonly Raw[]) => answersOf(policyWillFail, [host, aPolicy('p', { interfaces })]);
const trunk = [{ id: 5 }, { 'id-range': { min: 7, max: 9 } }];

describe('D-318', () => {
  it.each([
    ['a bond on a NIC without address', [bond(), { name: 'eno1', type: 'ethernet', ipv4: { enabled: false } }]],
    ['an address on an internal port', [{ ...bridge({}), type: 'ovs-bridge' }, ip('ovs-interface')]],
    ['a bond that is there already, without its mode', [{ name: 'bond0', type: 'bond' }]],
    ['port filters that agree', [bridge({ mode: 'trunk', 'trunk-tags': trunk, tag: 3, 'enable-native': true })]],
    ['an access port', [bridge({ mode: 'access', tag: 5 })]],
    ['an MTU that the NIC can do', [{ name: 'eno1', type: 'ethernet', mtu: 1500, ipv6: { enabled: true } }]],
    ['something that is to go', [bond({ mode: null }, { state: 'absent' })]],
  ])('is silent about %s', (_what, interfaces) => {
    expect(ask(...interfaces)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['interfaces[1].ipv4.enabled', /^eno1 is a port of a bond/, [bond(), ip('ethernet')]],
    ['interfaces[1].ipv6.enabled', /^eno1 is a port/, [bond(), { name: 'eno1', ipv6: { enabled: true } }]],
    ['interfaces[1].bridge.port', /lists eno1 under bond1 and under br1/, [bond(), bridge({ mode: 'access' })]],
    ['interfaces[0].link-aggregation.mode', /^bond1 does not exist on n1 yet/, [bond({ mode: null })]],
    [
      'interfaces[0].link-aggregation.options.arp_interval',
      /exclude each other/,
      [bond({ options: { miimon: 100, arp_interval: '200' } })],
    ],
    ['interfaces[0].mtu', /MTU of 9000 on eno1, which can do 1500/, [{ name: 'eno1', mtu: 9000 }]],
    ['interfaces[0].mtu', /the least that IPv6 allows/, [{ name: 'eno2', mtu: 1000, ipv6: { enabled: true } }]],
    ['interfaces[0].vlan.base-iface', /does not say which interface/, [{ name: 'v7', type: 'vlan', vlan: { id: 7 } }]],
    ...[
      { mode: 'trunk', 'trunk-tags': trunk, tag: 3 },
      { mode: 'trunk' },
      { mode: 'access', tag: 3, 'trunk-tags': trunk },
      { mode: 'trunk', 'trunk-tags': [...trunk, { id: 8 }] },
    ].map((vlan): [string, RegExp, readonly Raw[]] => [
      'interfaces[0].bridge.port[name=eno1].vlan',
      /contradicts itself/,
      [bridge(vlan)],
    ]),
  ])('shows %s', (path, message, interfaces) => {
    const { findings, messages, evidence } = ask(...interfaces);
    expect(findings).toEqual(['error nncp:p']);
    expect(messages[0]).toMatch(message);
    expect(evidence[0]?.[0]?.path).toBe(`spec.desiredState.${path}`);
  });

  it('finds mappings that are there twice or lead nowhere', () => {
    const mappings = [{ localnet: 'dc', bridge: 'br-dc' }, { localnet: 'dc' }, { localnet: 'old', state: 'absent' }];
    const { messages, subjects, evidence } = answersOf(policyWillFail, [host, aPolicy('p', { mappings })]);
    expect(messages).toEqual(['The policy maps dc twice.']);
    expect(subjects[0]).toEqual(['nncp:p', 'mapping:n1/dc']);
    expect(evidence[0]?.map(({ path }) => path)).toEqual([
      'spec.desiredState.ovn.bridge-mappings[1]',
      'spec.desiredState.ovn.bridge-mappings[1].bridge',
    ]);
  });

  it('names the same fault once for all nodes', () => {
    const policy = aPolicy('p', { interfaces: [bond(), ip('ethernet')] });
    const { titles, subjects, evidence } = answersOf(policyWillFail, [host, aHost('n2').withNic('eno1'), policy]);
    expect(titles).toEqual(['Policy p cannot be applied as it is written.']);
    expect(subjects[0]).toEqual(['nncp:p', 'link:n1/eno1', 'link:n2/eno1']);
    expect(evidence[0]).toHaveLength(1);
  });

  it('believes a node that applied it', () => {
    const policy = aPolicy('p', { interfaces: [bond(), ip('ethernet')] });
    const applied = anEnactment('p', 'n1', { conditions: [aCondition('Available')] });
    expect(answersOf(policyWillFail, [host, aHost('n2').withNic('eno1'), policy, applied]).findings).toEqual([]);
  });

  it('looks at the policy alone where no node is known for it, and then judges nothing by the node', () => {
    const interfaces = [bond({ mode: null }), ip('ethernet'), { name: 'v', type: 'vlan' }, { name: 'eno1', mtu: 9999 }];
    const mappings = [{ localnet: 'dc' }];
    const policy = aPolicy('p', { interfaces, mappings, nodeSelector: { zone: 'a' } });
    const { findings, subjects, evidence } = answersOf(policyWillFail, [aNode('n1'), host, policy]);
    expect(findings).toEqual(['error nncp:p']);
    expect(subjects).toEqual([['nncp:p']]);
    expect(evidence[0]?.map(({ path }) => path)).toEqual([
      'spec.desiredState.interfaces[1].ipv4.enabled',
      'spec.desiredState.ovn.bridge-mappings[0].bridge',
    ]);
    const only = aPolicy('p', { mappings, nodeSelector: { zone: 'a' } });
    expect(answersOf(policyWillFail, [aNode('n1'), host, only]).findings).toEqual(['error nncp:p']);
  });

  it('says nothing of a template, and cannot tell without policies', () => {
    const policy = aPolicy('p', { spec: { desiredState: '{{ capture.all }}' } });
    expect(answersOf(policyWillFail, [host, policy])).toMatchObject({ findings: [], cannotTell: [] });
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(policyWillFail, [host], { unread }).cannotTell).toHaveLength(1);
  });
});
