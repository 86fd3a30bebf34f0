import { english } from '../../message';
import { enactmentMessages, translatedEnactment } from './enactmentMessages';

const wrapped = (words: string) =>
  `error reconciling NodeNetworkConfigurationPolicy on node n1 at desired state apply: 'NmstateError: InvalidArgument: ${words}': rolling back desired state configuration`;

const translated = (words: string): string => {
  const found = translatedEnactment(words, { node: 'n1' });
  return found ? english(found.says) : 'not known';
};

/** Each message as NMState words it, and what it means. */
const samples: readonly (readonly [words: string, says: string])[] = [
  ['Ethernet interface ens2f0np0 does not exists', 'n1 has no NIC ens2f0np0.'],
  ['Controller interface bond1 is holding unknown port eno9', 'bond1 lists the port eno9, which n1 does not have.'],
  [
    'Port eno3 is overbooked by two controller: bond1, br1',
    'The policy lists eno3 under bond1 and under br1; an interface can be a port of only one.',
  ],
  [
    'Bond mode is mandatory for new bond interface: bond1',
    'bond1 does not exist on n1 yet, and the policy gives no mode for it.',
  ],
  [
    'Bond miimon and arp interval are not compatible options',
    'The bond is to be watched by miimon and by arp_interval, which exclude each other.',
  ],
  [
    'Desired MTU 9000 for interface eno3 is bigger than maximum allowed MTU 1500',
    'The policy wants an MTU of 9000 on eno3, which can do 1500 at most.',
  ],
  [
    'MTU should be >= 1280 when IPv6 is enabled on interface eno3',
    'eno3 has IPv6 and is to get an MTU below 1280, the least that IPv6 allows.',
  ],
  [
    'Interface eno3 cannot have IP enabled as it is attached to a controller where IP is not allowed',
    'eno3 is a port of a bond or bridge, and a port cannot have an IP address.',
  ],
  [
    "Missing 'vlan.base-iface' for interface 'eno3.7'",
    'The policy does not say which interface the VLAN eno3.7 is on.',
  ],
  [
    'Bridge VLAN filtering `tag` cannot be use in trunk mode without `enable-native`',
    'The VLAN filter of a bridge port contradicts itself.',
  ],
  [
    'Bridge VLAN filtering trunk mode cannot have empty trunk-tags',
    'The VLAN filter of a bridge port contradicts itself.',
  ],
  [
    'Bridge VLAN filtering access mode cannot have trunk-tags defined',
    'The VLAN filter of a bridge port contradicts itself.',
  ],
  ['Bridge VLAN trunk tag 5-9 is overlapping with other tag 7', 'The VLAN filter of a bridge port contradicts itself.'],
  ['Found duplicate `localnet` key dc', 'The policy maps dc twice.'],
  ['mapping for `localnet` key dc missing the `bridge` attribute', 'A bridge mapping of the policy names no bridge.'],
  [
    "VerificationError: Verification failure: eno3.interface.mtu desire '9000', current '1500'",
    'n1 took the change, but eno3.interface.mtu became 1500 instead of 9000.',
  ],
  [
    "failed runnig probe 'ping' with after network reconfiguration",
    'After the change n1 no longer reached its default gateway.',
  ],
  ["failed running probe 'dns'", 'After the change n1 could no longer resolve names.'],
  ["failed runnig probe 'api-server'", 'After the change n1 no longer reached the API server.'],
  ["failed runnig probe 'node-readiness'", 'After the change n1 did not become Ready.'],
  ['failure generating desiredState and capturedStates', 'The capture expressions of the policy give no result on n1.'],
  ['not able to connect OVS daemon', 'Open vSwitch does not answer on n1.'],
  ['something new', 'The change did not succeed and n1 is back on its previous configuration.'],
];

describe('a message of NMState', () => {
  it.each(samples)('is told by its words, in whatever case: %s', (words, says) => {
    expect(translated(wrapped(words))).toBe(says);
    expect(translated(wrapped(words).toUpperCase()).toLowerCase()).toBe(translated(wrapped(words)).toLowerCase());
  });

  it('fills every place of both sentences, and keeps the words that told it', () => {
    for (const [words] of samples) {
      const found = translatedEnactment(wrapped(words), { node: 'n1' });
      expect(wrapped(words)).toContain(found?.fragment ?? 'nothing');
      expect(found ? english(found.says) + english(found.remedy) : '{{').not.toContain('{{');
    }
  });

  it('has a sample here for every row', () => {
    const told = new Set(samples.map(([words]) => translatedEnactment(wrapped(words), {})?.says.text));
    expect(told.size).toBe(new Set(enactmentMessages.map(({ says }) => says.text)).size);
  });

  it('that is not known is not made up', () => {
    expect(translated('')).toBe('not known');
  });
});
