import { msg } from '../../message';
import type { Message } from '../../message';

/**
 * What NMState's message on a failed policy means (domain §3.6), and what to do. `fragment`: the words of the message that
 * tell it. The message itself is always shown beside.
 */
export type EnactmentTranslation = { readonly fragment: string; readonly says: Message; readonly remedy: Message };

/** Undefined = no known words are in it. Names and numbers of the message fill the places of both sentences, beside `values`. */
export const translatedEnactment = (message: string, values: Message['values']): EnactmentTranslation | undefined => {
  for (const { words, says, remedy } of enactmentMessages) {
    const found = words.exec(message);
    if (!found) continue;
    const all = { ...values, ...found.groups };
    return { fragment: found[0], says: { text: says.text, values: all }, remedy: { text: remedy.text, values: all } };
  }
  return undefined;
};

type Row = { readonly words: RegExp; readonly says: Message; readonly remedy: Message };

const probed = msg(
  'Compare the change with what {{node}} needs to reach the rest of the network: address, routes, VLAN and uplink of its own interface.',
);

const portVlans = msg(
  'In mode trunk list the tags under trunk-tags and give a tag only together with enable-native: true; in mode access give the tag alone; let no two ranges overlap.',
);

/** The telling words before the general ones: the last rows are part of nearly every message. */
export const enactmentMessages: readonly Row[] = [
  {
    words: /Ethernet interface (?<name>[^\s']+) does not exists?/i,
    says: msg('{{node}} has no NIC {{name}}.'),
    remedy: msg(
      'Write the name that the NIC has on {{node}}, or let the policy select only nodes with a NIC {{name}}, one policy for each kind of node.',
    ),
  },
  {
    words: /Controller interface (?<name>[^\s']+) is holding unknown port (?<port>[^\s',]+)/i,
    says: msg('{{name}} lists the port {{port}}, which {{node}} does not have.'),
    remedy: msg('Correct the name of the port, or make {{port}} in the same policy.'),
  },
  {
    words: /Port (?<port>[^\s']+) is overbooked by two controllers?: (?<first>[^\s',]+), (?<second>[^\s',]+)/i,
    says: msg(
      'The policy lists {{port}} under {{first}} and under {{second}}; an interface can be a port of only one.',
    ),
    remedy: msg('Take {{port}} out of one of the two lists.'),
  },
  {
    words: /Bond mode is mandatory for new bond interface: (?<name>[^\s',]+)/i,
    says: msg('{{name}} does not exist on {{node}} yet, and the policy gives no mode for it.'),
    remedy: msg('Set link-aggregation.mode of {{name}}, for instance to 802.3ad or active-backup.'),
  },
  {
    words: /Bond miimon and arp interval are not compatible options/i,
    says: msg('The bond is to be watched by miimon and by arp_interval, which exclude each other.'),
    remedy: msg('Keep miimon and drop arp_interval.'),
  },
  {
    words: /Desired MTU (?<mtu>\d+) for interface (?<name>[^\s']+) is bigger than maximum allowed MTU (?<most>\d+)/i,
    says: msg('The policy wants an MTU of {{mtu}} on {{name}}, which can do {{most}} at most.'),
    remedy: msg('Set the MTU of {{name}}, and of all that lies on it, to {{most}} or less.'),
  },
  {
    words: /MTU should be >= 1280 when IPv6 is enabled on interface (?<name>[^\s',]+)/i,
    says: msg('{{name}} has IPv6 and is to get an MTU below 1280, the least that IPv6 allows.'),
    remedy: msg('Raise the MTU of {{name}} to 1280 or more, or disable IPv6 on it.'),
  },
  {
    words: /Interface (?<name>[^\s']+) cannot have IP enabled as it is attached to a controller/i,
    says: msg('{{name}} is a port of a bond or bridge, and a port cannot have an IP address.'),
    remedy: msg('Write ipv4 and ipv6 with enabled: false for {{name}}, and give the address to the bond or bridge.'),
  },
  {
    words: /Missing 'vlan\.base-iface' for interface '(?<name>[^']+)'/i,
    says: msg('The policy does not say which interface the VLAN {{name}} is on.'),
    remedy: msg('Set vlan.base-iface of {{name}}.'),
  },
  {
    words:
      /Bridge VLAN filtering `?tag`? cannot be use in trunk mode without `?enable-native`?|trunk mode cannot have empty trunk-tags|access mode cannot have trunk-tags defined|is overlapping with other tag/i,
    says: msg('The VLAN filter of a bridge port contradicts itself.'),
    remedy: portVlans,
  },
  {
    words: /Found duplicate `localnet` key (?<localnet>[^\s',]+)/i,
    says: msg('The policy maps {{localnet}} twice.'),
    remedy: msg('Keep one entry for {{localnet}} under ovn.bridge-mappings.'),
  },
  {
    words: /missing the `bridge` attribute/i,
    says: msg('A bridge mapping of the policy names no bridge.'),
    remedy: msg('Give every entry of ovn.bridge-mappings a bridge, or state: absent where it is to go.'),
  },
  {
    words: /not able to connect OVS daemon/i,
    says: msg('Open vSwitch does not answer on {{node}}.'),
    remedy: msg('Bring the service openvswitch on {{node}} up again.'),
  },
  {
    words: /failure generating desiredState and capturedStates/i,
    says: msg('The capture expressions of the policy give no result on {{node}}.'),
    remedy: msg(
      'Correct the expression, or make sure that the interface it looks for is there on every selected node.',
    ),
  },
  {
    words: /failed run+i?n?g probe '(?<probe>ping)'/i,
    says: msg('After the change {{node}} no longer reached its default gateway.'),
    remedy: probed,
  },
  {
    words: /failed run+i?n?g probe '(?<probe>dns)'/i,
    says: msg('After the change {{node}} could no longer resolve names.'),
    remedy: probed,
  },
  {
    words: /failed run+i?n?g probe '(?<probe>api-server)'/i,
    says: msg('After the change {{node}} no longer reached the API server.'),
    remedy: probed,
  },
  {
    words: /failed run+i?n?g probe '(?<probe>node-readiness)'/i,
    says: msg('After the change {{node}} did not become Ready.'),
    remedy: probed,
  },
  {
    words: /Verification failure: (?<place>[^\s']+) desire '(?<wanted>[^']*)', current '(?<found>[^']*)'/i,
    says: msg('{{node}} took the change, but {{place}} became {{found}} instead of {{wanted}}.'),
    remedy: msg(
      'Find out what does not let {{place}} be {{wanted}}: the switch, the driver, or another program that configures {{node}}.',
    ),
  },
  {
    words: /rolling back desired state configuration/i,
    says: msg('The change did not succeed and {{node}} is back on its previous configuration.'),
    remedy: msg('Read the message of NMState, and correct what it names in the policy.'),
  },
];
