import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { ElementOf } from '../../../core/model/element';
import type { VmFacts, VmNicFacts } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';
import { namesInShort } from './namesInShort';

export const vmNicRows = ({ facts, name, namespace }: ElementOf<'vmNic'>): readonly PossibleRow[] => [
  { label: msg('Virtual machine'), value: facts.vm },
  { label: msg('Name in the VM'), value: facts.implicit ? msg('{{name}}, added by KubeVirt', { name }) : name },
  { label: msg('Namespace'), value: namespace },
  { label: msg('Attached to'), value: facts.attachment ?? podNetworkText(facts) },
  { label: msg('Pending'), value: facts.pending && pendingText[facts.pending] },
  { label: msg('Addresses'), value: facts.ips.length > 0 ? facts.ips : msg('Not known'), mono: true },
  {
    label: msg('Addresses from'),
    value: facts.ips.length > 0 ? facts.ipSource && sourceText[facts.ipSource] : undefined,
  },
  { label: msg('MAC'), value: facts.mac, mono: true },
  { label: msg('Binding'), value: facts.binding },
  { label: msg('Model'), value: facts.model },
  { label: msg('Wanted state'), value: facts.wantedState },
  { label: msg('Link state'), value: facts.linkState },
  { label: msg('Interface in the guest'), value: facts.guestInterface },
  { label: msg('Interface of the pod'), value: facts.podInterface, mono: true },
  ...placeRows(facts),
];

export const vmRows = ({ facts, namespace }: ElementOf<'vm'>): readonly PossibleRow[] => [
  { label: msg('Namespace'), value: namespace },
  { label: msg('Status'), value: facts.status ?? (facts.running ? msg('Running') : msg('Not running')) },
  { label: msg('Run strategy'), value: facts.runStrategy },
  { label: msg('Defined by'), value: facts.standalone ? msg('An instance without a VirtualMachine') : undefined },
  ...placeRows(facts),
  { label: msg('Could run on'), value: eligibleText(facts) },
];

export const podRows = ({ facts, namespace }: ElementOf<'pod'>): readonly PossibleRow[] => [
  { label: msg('Namespace'), value: namespace },
  { label: msg('Networks asked for'), value: facts.requests },
];

export const networkPolicyRows = ({ facts, namespace }: ElementOf<'networkPolicy'>): readonly PossibleRow[] => [
  { label: msg('Namespace'), value: namespace },
  { label: msg('Policy for'), value: facts.policyFor },
];

export const namespaceRows = ({ facts }: ElementOf<'namespace'>): readonly PossibleRow[] => [
  { label: msg('Primary network of its own'), value: facts.primaryNetwork ? msg('Allowed') : msg('Not allowed') },
];

export const nodeResourceRows = ({ facts }: ElementOf<'nodeResource'>): readonly PossibleRow[] => [
  { label: msg('Resource'), value: facts.resource, mono: true },
];

/** A NIC that asks for neither a NAD nor the pod network may be anywhere. */
const podNetworkText = ({ podNetwork }: VmNicFacts): Message =>
  podNetwork === undefined ? msg('Not known') : podNetworkTexts[podNetwork];

const podNetworkTexts: Readonly<Record<NonNullable<VmNicFacts['podNetwork']>, Message>> = {
  default: msg('The pod network'),
  primary: msg('The primary network of the namespace'),
  unknown: msg('The pod network, or what the namespace has in its place'),
};

type Place = Pick<VmNicFacts, 'runs' | 'placeUnknown' | 'migratingTo'>;

const placeRows = ({ runs, placeUnknown, migratingTo }: Place): readonly PossibleRow[] => [
  { label: msg('Runs on'), value: runs ?? (placeUnknown ? msg('Not known') : msg('No host')) },
  { label: msg('Migrates to'), value: migratingTo },
];

const pendingText: Readonly<Record<'add' | 'remove', Message>> = {
  add: msg('In the VM, not yet in the running instance'),
  remove: msg('In the running instance, no longer in the VM'),
};

const sourceText: Readonly<Record<NonNullable<VmNicFacts['ipSource']>, Message>> = {
  'guest-agent': msg('The guest agent'),
  'network-status': msg("The pod's network status"),
  domain: msg('The domain'),
};

const eligibleText = ({ running, eligibleNodes }: VmFacts): Message | string | undefined => {
  if (running) return undefined;
  if (eligibleNodes === undefined) return msg('Not known');
  return eligibleNodes.length > 0 ? namesInShort(eligibleNodes) : msg('No host');
};
