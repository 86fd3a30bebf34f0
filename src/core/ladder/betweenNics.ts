import { msg } from '../message';
import type { Message } from '../message';
import type { ClusterView } from '../view/clusterView';
import type { NadView } from '../view/nadView';
import type { NicView } from '../view/vmView';

/** One joint of two paths side by side; an empty text = the path has no such joint, or it is not known. */
export type ComparedJoint = {
  readonly joint: Message;
  readonly a: string;
  readonly b: string;
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
  joint(msg('Kind'), { a: a.kind, b: b.kind, parts: true }),
  joint(msg('Network'), { a: a.network, b: b.network, parts: a.kind === 'overlay' }),
  joint(msg('VLAN'), { a: vlanText(a), b: vlanText(b), parts: true }),
  joint(msg('MTU'), { a: a.mtu, b: b.mtu, parts: false }),
  joint(msg('Physical network'), { a: a.localnet, b: b.localnet, parts: true }),
  joint(msg('Node'), { a: a.node, b: b.node, parts: false }),
  joint(msg('Bridge'), { a: a.bridge, b: b.bridge, parts: a.node === b.node }),
];

const vlanText = ({ kind, vlan }: Wire): string | undefined => (kind === 'physical' ? String(vlan ?? 0) : undefined);

type Sides = {
  readonly a: string | number | undefined;
  readonly b: string | number | undefined;
  readonly parts: boolean;
};

const joint = (name: Message, { a, b, parts }: Sides): ComparedJoint => ({
  joint: name,
  a: a === undefined ? '' : String(a),
  b: b === undefined ? '' : String(b),
  equal: a === undefined && b === undefined ? undefined : a === b,
  parts,
});

const sentence = (same: Comparison['same'], a: NicView, b: NicView): Message => {
  const values = { a: `${a.vm.place} ${a.name}`, b: `${b.vm.place} ${b.name}` };
  if (same === 'yes') return msg('{{a}} and {{b}} are on one wire.', values);
  if (same === 'no') return msg('{{a}} and {{b}} are on different wires.', values);
  return msg('Whether {{a}} and {{b}} are on one wire is decided outside of what Wiremap can see.', values);
};
