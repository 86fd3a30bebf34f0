import { english, msg } from '../message';
import type { Message } from '../message';
import type { ClusterView } from '../view/clusterView';
import type { NadView } from '../view/nadView';
import type { NicView } from '../view/vmView';

/** One joint of two paths side by side; `equal` undefined = one of them is not known, so that nothing can be compared. */
export type ComparedJoint = {
  readonly joint: Message;
  readonly a: Message;
  readonly b: Message;
  readonly equal: boolean | undefined;
  /** A difference here parts the wires; elsewhere two paths may differ and still meet. */
  readonly parts: boolean;
};

/**
 * Whether two NICs are on one wire (domain §7.1, `segment`). `differs` is the first joint, from the VM to the switch, where
 * the paths are not the same; only joints that part the wires count.
 */
export type Comparison = {
  readonly same: 'yes' | 'no' | 'unknown';
  readonly says: Message;
  readonly joints: readonly ComparedJoint[];
  readonly differs: ComparedJoint | undefined;
};

/** Compares two NICs, each on the node where it runs. */
export const betweenNics = (view: ClusterView, a: NicView, b: NicView): Comparison => {
  const left = wireOf(view, a);
  const right = wireOf(view, b);
  const joints = comparedJoints(left, right);
  const same = sameWire(left, right);
  const differs = same === 'yes' ? undefined : joints.find(({ equal, parts }) => parts && equal === false);
  return { same, says: sentence(same, a, b), joints, differs };
};

type Kind = 'pod' | 'overlay' | 'physical' | 'unknown';

/** How a NIC reaches its wire. `bridge` undefined = no bridge, or not known. */
type Wire = {
  readonly kind: Kind;
  readonly network: string | undefined;
  readonly localnet: string | undefined;
  readonly vlan: number | undefined;
  readonly mtu: number | undefined;
  readonly node: string | undefined;
  readonly bridge: string | undefined;
};

const wireOf = (view: ClusterView, nic: NicView): Wire => {
  const nad = view.nadOf(nic);
  const node = nic.vm.runs;
  if (!nad) return { ...noWire, kind: nic.source?.kind === 'pod' ? 'pod' : 'unknown', node };
  const landing = node === undefined ? undefined : view.landing(nad, node);
  return {
    kind: kindOf(nad),
    network: nad.network ?? nad.place,
    localnet: nad.physnet,
    vlan: nad.vlan,
    mtu: view.networkOf(nad)?.mtu,
    node,
    bridge:
      landing?.kind === 'bridge' ? landing.bridge.name : landing?.kind === 'link' ? landing.entry.name : undefined,
  };
};

const noWire: Wire = {
  kind: 'unknown',
  network: undefined,
  localnet: undefined,
  vlan: undefined,
  mtu: undefined,
  node: undefined,
  bridge: undefined,
};

const kindOf = ({ landsOn }: NadView): Kind => {
  if (landsOn.kind === 'overlay') return 'overlay';
  if (landsOn.kind === 'podNetwork') return 'pod';
  return ['localnet', 'linuxBridge', 'ovsBridge', 'link'].includes(landsOn.kind) ? 'physical' : 'unknown';
};

const sameWire = (a: Wire, b: Wire): Comparison['same'] => {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  if (a.kind !== b.kind) return 'no';
  if (a.kind === 'pod') return 'yes';
  if (a.kind === 'overlay') return a.network === b.network ? 'yes' : 'no';
  if (a.vlan !== b.vlan) return 'no';
  if (a.node !== undefined && a.node === b.node && a.bridge !== undefined && b.bridge !== undefined)
    return a.bridge === b.bridge ? 'yes' : 'unknown';
  return a.localnet !== undefined && a.localnet === b.localnet ? 'yes' : 'unknown';
};

const comparedJoints = (a: Wire, b: Wire): readonly ComparedJoint[] => [
  joint(msg('Kind of network'), { a: kindWords[a.kind], b: kindWords[b.kind], parts: true }),
  joint(msg('Network'), { a: plain(a.network, a), b: plain(b.network, b), parts: a.kind === 'overlay' }),
  joint(msg('VLAN'), { a: vlanWords(a), b: vlanWords(b), parts: true }),
  joint(msg('MTU'), { a: plain(a.mtu), b: plain(b.mtu), parts: false }),
  joint(msg('Physical network'), { a: plain(a.localnet, a), b: plain(b.localnet, b), parts: true }),
  joint(msg('Node'), { a: plain(a.node), b: plain(b.node), parts: false }),
  joint(msg('Bridge'), { a: bridgeWords(a), b: bridgeWords(b), parts: a.node === b.node }),
];

const kindWords: Readonly<Record<Kind, Message | undefined>> = {
  pod: msg('Pod network'),
  overlay: msg('Overlay'),
  physical: msg('Physical wire'),
  unknown: undefined,
};

const nothing = msg('None');

/** A name or a number as it is; of a wire that is known, what it lacks it does not have. */
const plain = (value: string | number | undefined, of?: Wire): Message | undefined => {
  if (value !== undefined) return msg('{{value}}', { value });
  return of === undefined || of.kind === 'unknown' ? undefined : nothing;
};

const vlanWords = ({ kind, vlan = 0 }: Wire): Message | undefined => {
  if (kind === 'unknown') return undefined;
  if (kind !== 'physical') return nothing;
  return vlan === 0 ? msg('Untagged') : plain(vlan);
};

const bridgeWords = ({ kind, bridge }: Wire): Message | undefined =>
  kind === 'pod' || kind === 'overlay' ? nothing : plain(bridge);

type Sides = { readonly a: Message | undefined; readonly b: Message | undefined; readonly parts: boolean };

const joint = (name: Message, { a, b, parts }: Sides): ComparedJoint => ({
  joint: name,
  a: a ?? unknown,
  b: b ?? unknown,
  equal: a === undefined || b === undefined ? undefined : english(a) === english(b),
  parts,
});

const unknown = msg('Not known');

const sentence = (same: Comparison['same'], a: NicView, b: NicView): Message => {
  const values = { a: `${a.vm.place} ${a.name}`, b: `${b.vm.place} ${b.name}` };
  if (same === 'yes') return msg('{{a}} and {{b}} are on one wire.', values);
  if (same === 'no') return msg('{{a}} and {{b}} are on different wires.', values);
  return msg('Whether {{a}} and {{b}} are on one wire is decided outside of what Wiremap can see.', values);
};
