import { english } from '../../message';
import { podMessageOf, podMessages } from './podMessages';

/** As the platform writes them (attachments §1.4, domain §8.8). */
const said: readonly (readonly [text: string, rule: string | undefined])[] = [
  ['cannot find a network-attachment-definition (dc) in namespace (shop)', 'D-001'],
  ['failed to locate network attachment definition shop/dc', 'D-001'],
  ['namespace isolation enabled, annotation violates permission, pod is in namespace a', 'D-002'],
  ['failed bridge mapping validation: failed to find OVN bridge-mapping for network: "dc"', 'D-101'],
  ['bridge not found for localnet port dc_ovn_localnet_port with network name dc', 'D-101'],
  ['net-attach-def name (shop/dc) is inconsistent with config (bank/dc)', 'D-006'],
  ['NAD shop/dc CNI config does not match that of network dc', 'D-017'],
  ['IPAM key is not supported. Use OVN-K provided IPAM via the `subnets` attribute', 'D-009'],
  ['CNI plugin chaining is not supported', 'D-008'],
  ['failed to create bridge "br1": could not add: "br1" already exists but is not a bridge', 'D-127'],
  ['failed to lookup master "eno9": Link not found', 'D-126'],
  ['invalid VLAN ID 5000 (must be between 0 and 4094)', 'D-032'],
  ['incorrect trunk minID parameter', 'D-032'],
  ["failed plugging phase1 at nic 'net1': Link not found", 'D-427'],
  ['Masquerade interface only implemented with pod network', 'D-410'],
  ['timed out waiting for annotations: context deadline exceeded', undefined],
  ['timed out while waiting for OVS port binding (ovn-installed) for 0a:58', undefined],
  ['no IP addresses available in range set: 10.1.0.1-10.1.0.6', undefined],
  ['failed to assign IPs: subnet address pool exhausted', undefined],
  [`interface eth1's state "absent" is supported only for bridge binding`, undefined],
];

describe('a message about a pod', () => {
  it.each(said)('is known: %s', (text, rule) => {
    expect(podMessageOf(text)?.rule).toBe(rule);
    expect(podMessageOf(text)).toBeDefined();
  });

  it('may be one that nobody has met yet', () => {
    expect(podMessageOf('context deadline exceeded')).toBeUndefined();
  });

  it('is put in whole sentences, and each is met above', () => {
    const met = new Set(said.map(([text]) => podMessageOf(text)?.fragment));
    expect(podMessages.filter(({ fragment }) => !met.has(fragment))).toEqual([]);
    for (const { fragment, title, remedy } of podMessages) {
      expect(fragment).toBe(fragment.toLowerCase());
      expect(`${english(title)} ${english(remedy)}`).toMatch(/^\{\{vm\}\} .*\. [A-Z].*\.$/);
    }
  });
});
