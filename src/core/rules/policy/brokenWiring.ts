import { linkId, mappingId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { bridgesBehind } from '../../sources/host/entry/uplinksOn';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView } from '../../view/hostView';
import type { Landing } from '../../view/landing';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import type { NicView } from '../../view/vmView';

/**
 * What VMs need of one node and do not get: the mappings, bridges and links that are missing or lead nowhere, with the NICs of
 * VMs on this node that suffer; what D-101, D-104, D-120 and D-126 call an error.
 */
export type BrokenWiring = ReadonlyMap<ElementId, readonly ElementId[]>;

/** Works out each node that is asked for once. */
export const brokenWiring = rememberedBy((view: ClusterView): ((node: string) => BrokenWiring) => {
  const nicsByNode = groupedBy(view.nics(), ({ vm }) => vm.runs);
  const known = new Map<string, BrokenWiring>();
  return (node) => {
    const wiring = known.get(node) ?? wiringOn(view, node, nicsByNode.get(node) ?? []);
    known.set(node, wiring);
    return wiring;
  };
});

const wiringOn = (view: ClusterView, node: string, nics: readonly NicView[]): BrokenWiring => {
  const host = view.hostOf(node);
  const broken = new Map<ElementId, ElementId[]>();
  if (!host) return broken;
  for (const nad of view.nads()) {
    const landing = view.landing(nad, node);
    if (isDangling(landing)) for (const id of itemsAt(host, landing)) broken.set(id, []);
  }
  for (const nic of nics) {
    const nad = view.nadOf(nic);
    const landing = nad && view.landing(nad, node);
    if (!landing || !isBroken(nad, landing)) continue;
    for (const id of itemsAt(host, landing)) broken.set(id, [...(broken.get(id) ?? []), nic.id]);
  }
  return broken;
};

/** A mapping that a network needs and that points at nothing: an error whether or not a VM runs there. */
const isDangling = (landing: Landing): boolean => landing.kind === 'missingBridge' && landing.localnet !== undefined;

const isBroken = (nad: NadView, landing: Landing): boolean =>
  ['noMapping', 'missingBridge', 'missingLink'].includes(landing.kind) ||
  (landing.kind === 'bridge' && isCutOff(landing.bridge) && !isGateway(nad));

/** Without a way to the switch, for certain: every list of ports on the way is known and each port accounted for. */
const isCutOff = ({ name, ports, uplinks, host: { host } }: BridgeView): boolean =>
  uplinks.length === 0 &&
  ports?.some((port) => port.class === 'unresolved') === false &&
  bridgesBehind(host, name).every((one) => host.bridge(one)?.bridge?.ports !== undefined);

/** The plugin routes for its pods, so that its bridge needs no uplink. */
const isGateway = ({ config }: NadView): boolean =>
  config.kind === 'cni' && ['isGateway', 'isDefaultGateway', 'ipMasq'].some((key) => config.plugin[key] === true);

const itemsAt = ({ node }: HostView, landing: Landing): readonly ElementId[] => {
  switch (landing.kind) {
    case 'bridge':
    case 'wrongBridge':
      return [...mappingAt(node, landing.localnet), landing.bridge.id];
    case 'missingBridge':
    case 'unlisted':
      return landing.localnet === undefined
        ? [ovsBridgeId(node, landing.name), linkId(node, landing.name)]
        : [...mappingAt(node, landing.localnet), ovsBridgeId(node, landing.name)];
    case 'noMapping':
      return mappingAt(node, landing.localnet);
    case 'link':
      return [linkId(node, landing.entry.name)];
    case 'missingLink':
      return [linkId(node, landing.name)];
    default:
      return [];
  }
};

const mappingAt = (node: string, localnet: string | undefined): readonly ElementId[] =>
  localnet === undefined ? [] : [mappingId(node, localnet)];
