import { msg } from '../message';
import type { Message } from '../message';
import type { KindName } from '../../k8s/resourceByKind';
import { carrierOf } from '../sources/host/entry/carrierOf';
import type { ClusterView } from '../view/clusterView';
import type { Landing } from '../view/landing';
import type { NicView } from '../view/vmView';
import type { RungId } from './rungs';

/** What a ladder is about: a NIC and the nodes on which its host rungs are looked at. */
export type Climb = {
  readonly view: ClusterView;
  readonly nic: NicView;
  readonly nodes: readonly string[] | undefined;
};

/** The rungs that a NIC has: one on the pod network or an overlay needs no bridge of the host, a device of a pool neither. */
export const rungsOfNic = ({ view, nic }: Climb): readonly RungId[] => {
  const kind = view.nadOf(nic)?.landsOn.kind;
  if (nic.source?.kind === 'pod') return ['nic-list', 'pod', 'guest'];
  if (kind === 'localnet') return localnetRungs;
  if (kind === 'linuxBridge' || kind === 'ovsBridge' || kind === 'link') return hostRungs;
  return ['nic-list', 'definition', 'access', 'pod', 'guest'];
};

const hostRungs: readonly RungId[] = [
  ...(['nic-list', 'definition', 'access', 'bridge', 'policy'] as const),
  ...(['link', 'vlan-and-mtu', 'pod', 'guest'] as const),
];

const localnetRungs: readonly RungId[] = hostRungs.flatMap((rung): readonly RungId[] =>
  rung === 'bridge' ? ['mapping', 'bridge'] : [rung],
);

/** Why a rung cannot be checked although no rule said so; undefined = nothing is missing. */
export const missingFor = (climb: Climb, rung: RungId): Message | undefined => {
  switch (rung) {
    case 'definition':
    case 'access':
      return unreadNad(climb);
    case 'mapping':
    case 'bridge':
    case 'link':
    case 'vlan-and-mtu':
      return unreadNad(climb) ?? unknownHost(climb, rung);
    case 'policy':
      return unread(climb.view, ['NodeNetworkConfigurationPolicy', 'NodeNetworkConfigurationEnactment']);
    case 'pod':
      return climb.nic.vm.workload.launcher?.networkStatus
        ? undefined
        : msg('What the pod of {{vm}} was given could not be read.', { vm: climb.nic.vm.place });
    case 'guest':
      return unknownGuest(climb.nic);
    case 'nic-list':
      return undefined;
  }
};

const unreadNad = ({ view, nic }: Climb): Message | undefined => {
  if (!nic.nadPlace || view.nadOf(nic)) return undefined;
  const { namespace, name } = nic.nadPlace;
  return view.isWhole('NetworkAttachmentDefinition', namespace)
    ? undefined
    : msg('The NAD {{nad}} could not be read.', { nad: `${namespace}/${name}` });
};

const unread = (view: ClusterView, kinds: readonly KindName[]): Message | undefined => {
  const missing = kinds.filter((kind) => !view.isWhole(kind));
  return missing.length === 0 ? undefined : notRead(view, missing);
};

/** Says of kinds that they were not read: for want of a right where that is why, for all of them. */
export const notRead = ({ snapshot }: ClusterView, kinds: readonly KindName[]): Message => {
  const values = { kinds: kinds.join(', ') };
  return kinds.every((kind) => snapshot.kind(kind).state === 'forbidden')
    ? msg('You may not list {{kinds}}.', values)
    : msg('{{kinds}} could not be read.', values);
};

const unknownHost = ({ view, nic, nodes }: Climb, rung: RungId): Message | undefined => {
  const nad = view.nadOf(nic);
  if (nodes === undefined) return msg('On which node this VM runs, or could run, is not known.');
  if (nodes.length === 0) return msg('No node could take this VM, so that no host was looked at.');
  const unknown = nodes.filter((node) => !nad || isUnknown(view, view.landing(nad, node), { node, rung }));
  if (unknown.length === 0) return undefined;
  if (!unknown.some((node) => !view.hostOf(node)?.host.hasState)) return unknownPart(rung, unknown);
  const values = { nodes: unknown.join(', ') };
  return view.snapshot.kind('NodeNetworkState').state === 'forbidden'
    ? msg('You may not list NodeNetworkState, which tells how {{nodes}} is wired.', values)
    : msg('The state of {{nodes}} could not be read.', values);
};

const isUnknown = (
  view: ClusterView,
  landing: Landing,
  { node, rung }: { readonly node: string; readonly rung: RungId },
): boolean => {
  if (landing.kind === 'unknown' || landing.kind === 'unlisted') return true;
  if (rung === 'mapping') return false;
  if (landing.kind === 'bridge' && landing.bridge.ports === undefined) return true;
  return rung === 'link' && landing.kind === 'bridge' && !hasCarrier(view, landing, node);
};

/** Whether at least one NIC below is seen to have a signal; what has no NIC is told by the rung of the bridge. */
const hasCarrier = (view: ClusterView, landing: Extract<Landing, { kind: 'bridge' | 'wrongBridge' }>, node: string) => {
  const nics = landing.bridge.uplinks.flatMap((uplink) => uplink.nics);
  return view.hostOf(node) !== undefined && (nics.length === 0 || nics.some((nic) => carrierOf(nic) === 'yes'));
};

const unknownPart = (rung: RungId, nodes: readonly string[]): Message =>
  rung === 'link'
    ? msg('Whether the NICs have a signal is not known on {{nodes}}.', { nodes: nodes.join(', ') })
    : msg('What the bridge carries is not known on {{nodes}}.', { nodes: nodes.join(', ') });

/** An address on the pod network is known without an agent; one on any other is not. */
const unknownGuest = ({ vm, source, guest, leg }: NicView): Message | undefined => {
  const agent = vm.workload.vmi?.conditions.find(({ type }) => type === 'AgentConnected');
  if (agent?.status === 'True') return undefined;
  const ips = [...(guest?.ips ?? []), ...(leg?.ips ?? [])];
  return source?.kind === 'pod' && ips.length > 0
    ? undefined
    : msg('{{vm}} runs no guest agent, so that its addresses are not known.', { vm: vm.place });
};
