import { kubeObject } from '../../../../testing/lab/aLiveLab';
import { aCudn, aUdn } from '../../../../testing/objects/aCudn';
import { networkAdmission } from './networkAdmission';

const localnet = { role: 'Secondary', physicalNetworkName: 'dc', ipam: { mode: 'Disabled' } };
const texts = (raw: unknown, old?: unknown) =>
  networkAdmission(kubeObject(raw), old === undefined ? undefined : kubeObject(old)).map(
    ({ field, message }) => `${field}: ${message}`,
  );
const cudn = (network: object, topology = 'Localnet') => aCudn('net', { topology, network: { ...network } });

it.each([
  ['a localnet network', cudn(localnet)],
  ['one with a VLAN', cudn({ ...localnet, vlan: { mode: 'Access', access: { id: 4094 } }, mtu: 9000 })],
  ['one whose addresses OVN gives', cudn({ ...localnet, ipam: { lifecycle: 'Persistent' }, subnets: ['10.1.0.0/24'] })],
  ['an overlay', aUdn('a/net')],
  ['a routed overlay', cudn({ role: 'Primary', subnets: [{ cidr: '10.1.0.0/16', hostSubnet: 24 }] }, 'Layer3')],
  ['something else', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } }],
  ['another kind of its group', { apiVersion: 'k8s.ovn.org/v1', kind: 'EgressIP', metadata: { name: 'e' } }],
])('takes %s', (_, raw) => {
  expect(texts(raw)).toEqual([]);
});

const at = 'spec.network.localnet';

it.each([
  [
    'no VLAN 0',
    { vlan: { mode: 'Access', access: { id: 0 } } },
    `${at}.vlan.access.id: Invalid value: 0: ${at}.vlan.access.id in body should be greater than or equal to 1`,
  ],
  [
    'no VLAN 4095',
    { vlan: { mode: 'Access', access: { id: 4095 } } },
    `${at}.vlan.access.id: Invalid value: 4095: ${at}.vlan.access.id in body should be less than or equal to 4094`,
  ],
  [
    'no VLAN in words',
    { vlan: { mode: 'Access', access: { id: '7x' } } },
    `${at}.vlan.access.id: Invalid value: "string": ${at}.vlan.access.id in body must be of type integer: "string"`,
  ],
  [
    'no half of a VLAN',
    { vlan: { mode: 'Access' } },
    `${at}.vlan: Invalid value: "object": vlan access config is required when vlan mode is 'Access', and forbidden otherwise`,
  ],
  [
    'no MTU of 575',
    { mtu: 575 },
    `${at}.mtu: Invalid value: 575: ${at}.mtu in body should be greater than or equal to 576`,
  ],
  [
    'no comma in a mapping',
    { physicalNetworkName: 'a,b' },
    `${at}.physicalNetworkName: Invalid value: "string": physicalNetworkName cannot contain \`,\` or \`:\` characters`,
  ],
  ['no network without a mapping', { physicalNetworkName: '' }, `${at}.physicalNetworkName: Required value`],
  [
    'no primary localnet',
    { role: 'Primary' },
    `${at}.role: Unsupported value: "Primary": supported values: "Secondary"`,
  ],
  ['no network without a role', { role: undefined }, `${at}.role: Required value`],
  [
    'no ranges beside Disabled',
    { subnets: ['10.1.0.0/24'] },
    `${at}: Invalid value: "object": Subnets is required with ipam.mode is Enabled or unset, and forbidden otherwise`,
  ],
  [
    'no excluded part of nothing',
    { excludeSubnets: ['10.1.0.0/24'] },
    `${at}: Invalid value: "object": excludeSubnets must be unset when subnets is unset`,
  ],
  [
    'no range that is none',
    { subnets: ['10.1.0.0'], ipam: {} },
    `${at}.subnets[0]: Invalid value: "string": CIDR is invalid`,
  ],
  [
    'no kept addresses without addresses',
    { ipam: { mode: 'Disabled', lifecycle: 'Persistent' } },
    `${at}: Invalid value: "object": lifecycle Persistent is only supported when ipam.mode is Enabled`,
  ],
  [
    'no IPv6 in small packets',
    { ipam: {}, subnets: ['fd00::/64'], mtu: 1000 },
    `${at}: Invalid value: "object": MTU should be greater than or equal to 1280 when an IPv6 subnet is used`,
  ],
  [
    'no join subnet',
    { joinSubnets: ['100.1.0.0/16'] },
    `${at}: Invalid value: "object": JoinSubnets is only supported for Primary network`,
  ],
])('takes %s', (_, wrong, text) => {
  expect(texts(cudn({ ...localnet, ...wrong }))).toEqual([text]);
});

it.each([
  [{ role: 'Secondary' }, 'Subnets is required with ipam.mode is Enabled or unset'],
  [
    { role: 'Secondary', subnets: ['10.1.0.0/24'], ipam: { mode: 'Disabled' } },
    'Subnets must be unset when ipam.mode is Disabled',
  ],
  [{ role: 'Primary', ipam: { mode: 'Disabled' } }, 'Disabled ipam.mode is only supported for Secondary network'],
])('takes no overlay %j', (network, text) => {
  expect(texts(aUdn('a/net', network))).toEqual([`spec.layer2: Invalid value: "object": ${text}`]);
});

it('wants a topology, its block and a selector', () => {
  const raw = aCudn('net', { network: localnet });
  const wanting = (spec: object) => texts({ ...raw, spec });
  expect(wanting({})).toEqual(['spec.network: Required value']);
  expect(wanting({ network: {} })).toEqual([
    'spec.namespaceSelector: Required value',
    'spec.network.topology: Required value',
  ]);
  expect(wanting({ namespaceSelector: {}, network: { topology: 'Localnet', layer2: {} } })).toEqual([
    'spec.network: Invalid value: "object": spec.layer2 is required when topology is Layer2 and forbidden otherwise',
    'spec.network: Invalid value: "object": spec.localnet is required when topology is Localnet and forbidden otherwise',
  ]);
  expect(texts({ ...aUdn('a/net'), spec: { topology: 'Localnet' } })).toEqual([
    'spec.topology: Unsupported value: "Localnet": supported values: "Layer2", "Layer3"',
  ]);
  expect(texts(cudn({ role: 'Primary' }, 'Layer3'))).toEqual(['spec.network.layer3.subnets: Required value']);
});

it('lets nobody change a network, only whom it is for', () => {
  const raw = cudn(localnet);
  expect(
    texts({ ...raw, spec: { ...Object(raw['spec']), namespaceSelector: { matchLabels: { a: 'b' } } } }, raw),
  ).toEqual([]);
  expect(texts(cudn({ ...localnet, mtu: 9000 }), raw)).toEqual([
    'spec.network: Invalid value: "object": Network spec is immutable',
  ]);
  expect(texts(aUdn('a/net', { role: 'Primary' }), aUdn('a/net'))).toEqual([
    'spec: Invalid value: "object": Spec is immutable',
  ]);
});
