import { msg } from '../../message';
import type { Message } from '../../message';
import type { RuleCode } from '../rule';

/**
 * What a message of Multus, a CNI plugin or KubeVirt means for a VM (domain §8.8). `fragment` is the part that is always in
 * it, in lower case; title and remedy have a place `{{vm}}`; `rule` is the one that looks for the fault itself.
 */
export type PodMessage = {
  readonly fragment: string;
  readonly title: Message;
  readonly remedy: Message;
  readonly rule?: RuleCode | undefined;
};

/** The first that fits, since several of them may stand in one message. Undefined = nobody has met this one yet. */
export const podMessageOf = (text: string): PodMessage | undefined => {
  const said = text.toLowerCase();
  return podMessages.find(({ fragment }) => said.includes(fragment));
};

const missingNad: Pick<PodMessage, 'title' | 'remedy' | 'rule'> = {
  title: msg('{{vm}} does not start: a network attachment definition that it names does not exist.'),
  remedy: msg('Create the definition, or correct networkName in {{vm}}.'),
  rule: 'D-001',
};

const badVlan: Pick<PodMessage, 'title' | 'remedy' | 'rule'> = {
  title: msg('{{vm}} does not start: the bridge plugin does not take the VLANs of its network.'),
  remedy: msg('Correct vlan or vlanTrunk in the network attachment definition of {{vm}}.'),
  rule: 'D-032',
};

const noMapping: Pick<PodMessage, 'title' | 'remedy' | 'rule'> = {
  title: msg('{{vm}} has no way to its network: its node maps no bridge to the physical network.'),
  remedy: msg('Map the physical network to a bridge on the node of {{vm}}.'),
  rule: 'D-101',
};

const noAddressLeft: Pick<PodMessage, 'title' | 'remedy'> = {
  title: msg('{{vm}} does not start: its network has no address left to give.'),
  remedy: msg('Free addresses, widen the range of the network, or let the guests of it use DHCP from outside.'),
};

/** More special fragments stand before those that may be a part of the same message. */
export const podMessages: readonly PodMessage[] = [
  { fragment: 'cannot find a network-attachment-definition', ...missingNad },
  { fragment: 'failed to locate network attachment definition', ...missingNad },
  {
    fragment: 'annotation violates permission',
    title: msg('{{vm}} does not start: it may not use a network of that namespace.'),
    remedy: msg('Create the network attachment definition in the namespace of {{vm}}, or in default.'),
    rule: 'D-002',
  },
  { fragment: 'failed to find ovn bridge-mapping for network', ...noMapping },
  { fragment: 'bridge not found for localnet port', ...noMapping },
  {
    fragment: 'is inconsistent with config',
    title: msg('{{vm}} does not start: netAttachDefName of its network names another definition.'),
    remedy: msg('Write namespace and name of the definition itself into its netAttachDefName.'),
    rule: 'D-006',
  },
  {
    fragment: 'cni config does not match that of network',
    title: msg('{{vm}} does not start: two definitions of its network contradict each other.'),
    remedy: msg('Make all definitions with this network name equal, then restart {{vm}}.'),
    rule: 'D-017',
  },
  {
    fragment: 'ipam key is not supported',
    title: msg('{{vm}} does not start: its OVN network has an ipam part, which OVN refuses.'),
    remedy: msg('Take ipam out of the definition; OVN gives addresses when it has subnets.'),
    rule: 'D-009',
  },
  {
    fragment: 'cni plugin chaining is not supported',
    title: msg('{{vm}} does not start: its OVN network is one of several plugins in a list.'),
    remedy: msg('Leave the OVN plugin alone in the definition.'),
    rule: 'D-008',
  },
  {
    fragment: 'already exists but is not a bridge',
    title: msg('{{vm}} does not start: its Linux bridge network names a bridge of another kind.'),
    remedy: msg('Use a localnet network for an OVS bridge, or name a Linux bridge.'),
    rule: 'D-127',
  },
  {
    fragment: 'failed to lookup master',
    title: msg('{{vm}} does not start: its node has no interface of the name in its network.'),
    remedy: msg('Name an interface as master that every node has which {{vm}} may run on.'),
    rule: 'D-126',
  },
  { fragment: 'invalid vlan id', ...badVlan },
  { fragment: 'incorrect trunk', ...badVlan },
  {
    fragment: 'timed out waiting for annotations',
    title: msg('{{vm}} does not start: OVN-Kubernetes did not prepare its network in time.'),
    remedy: msg(
      'See whether OVN-Kubernetes refuses the definition (faults of it are listed apart), has addresses left, and whether its control plane runs.',
    ),
  },
  {
    fragment: 'waiting for ovs port binding',
    title: msg('{{vm}} does not start: OVN on its node did not connect the port.'),
    remedy: msg('See whether ovn-controller runs on the node and the node is not overloaded.'),
  },
  { fragment: 'no ip addresses available in range set', ...noAddressLeft },
  { fragment: 'subnet address pool exhausted', ...noAddressLeft },
  {
    fragment: 'link not found',
    title: msg('{{vm}} does not start: its pod has no interface for one of its NICs.'),
    remedy: msg('See what Multus attached to the pod, correct the network that is not there, and restart {{vm}}.'),
    rule: 'D-427',
  },
  {
    fragment: '"absent" is supported only for bridge binding',
    title: msg('{{vm}} is refused: a NIC without bridge binding cannot be unplugged while it runs.'),
    remedy: msg('Take the NIC out of the lists of {{vm}} and restart it.'),
  },
  {
    fragment: 'masquerade interface only implemented with pod network',
    title: msg('{{vm}} is refused: masquerade binding is for the pod network only.'),
    remedy: msg('Use bridge: {} for the NIC.'),
    rule: 'D-410',
  },
];
