import type { Node } from '../../k8s/node';
import { english, msg } from '../message';
import type { Message } from '../message';
import type { ClusterView } from '../view/clusterView';
import type { BridgeView } from '../view/hostView';
import { offers } from '../view/offers';
import type { NicView, VmView } from '../view/vmView';

/** Whether a VM could run on a node with all its NICs, and why not; `unknown` when the node does not tell enough. */
export type Place = {
  readonly node: string;
  readonly can: 'yes' | 'no' | 'unknown';
  readonly reasons: readonly Message[];
  readonly runsHere: boolean;
};

/**
 * Every node that takes VMs, sorted by name, with whether this one could run there (domain §6.5). Undefined = the nodes
 * could not be read. KubeVirt itself looks at labels, taints and resources only; the wiring is what it does not look at.
 */
export const placesFor = (view: ClusterView, vm: VmView): readonly Place[] | undefined => {
  if (!view.isWhole('Node')) return undefined;
  const nodes = view.nodes().filter(({ meta }) => meta.labels['kubevirt.io/schedulable'] !== undefined);
  return [...nodes].sort((a, b) => (a.meta.name < b.meta.name ? -1 : 1)).map((node) => placeOn(view, vm, node));
};

const placeOn = (view: ClusterView, vm: VmView, node: Node): Place => {
  const { name } = node.meta;
  const runsHere = vm.runs === name;
  const closed = runsHere ? [] : closedBy(vm, node);
  const wires = vm.nics.map((nic) => wireOn(view, nic, node));
  const open = wires.flatMap(({ lacks }) => lacks ?? []);
  const unknown = wires.flatMap(({ unknown: reason }) => reason ?? []);
  const reasons = eachOnce([...closed, ...open]);
  if (reasons.length > 0) return { node: name, can: 'no', reasons, runsHere };
  if (!runsHere && vm.eligible === undefined) unknown.push(msg('The affinity of this VM is not evaluated.'));
  return { node: name, can: unknown.length > 0 ? 'unknown' : 'yes', reasons: eachOnce(unknown), runsHere };
};

/** Several NICs may lack the same. */
const eachOnce = (reasons: readonly Message[]): readonly Message[] => [
  ...new Map(reasons.map((reason) => [english(reason), reason])).values(),
];

/** What keeps the scheduler from the node; affinity, which is not evaluated, aside. */
const closedBy = ({ workload, eligible }: VmView, { meta, unschedulable, conditions }: Node): readonly Message[] => {
  const selector = Object.entries((workload.vm ?? workload.vmi)?.template.nodeSelector ?? {});
  const missing = selector
    .filter(([key, value]) => meta.labels[key] !== value)
    .map(([key, value]) => `${key}=${value}`);
  const ready = conditions.find(({ type }) => type === 'Ready');
  const reasons = [
    ...(ready?.status === 'True' ? [] : [msg('The node is not ready.')]),
    ...(unschedulable ? [msg('The node is cordoned.')] : []),
    ...(meta.labels['kubevirt.io/schedulable'] === 'true' ? [] : [msg('KubeVirt does not run on the node.')]),
    ...(missing.length > 0 ? [msg('The node lacks the label {{labels}}.', { labels: missing.join(', ') })] : []),
  ];
  if (reasons.length > 0 || eligible === undefined || eligible.includes(meta.name)) return reasons;
  return [msg('The VM does not tolerate a taint of the node.')];
};

/** Nodes of which the same is to be said, the one it runs on apart. */
export type PlaceGroup = Omit<Place, 'node'> & { readonly nodes: readonly string[] };

/** Places by what keeps the VM from them: where it runs first, then the largest groups. Those that can take it are in one. */
export const placeGroups = (places: readonly Place[]): readonly PlaceGroup[] => {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = JSON.stringify([place.runsHere, place.can, place.reasons]);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group
        .slice(0, 1)
        .map(({ can, reasons, runsHere }) => ({ can, reasons, runsHere, nodes: group.map(({ node }) => node) })),
    )
    .sort((a, b) => Number(b.runsHere) - Number(a.runsHere) || b.nodes.length - a.nodes.length);
};

type Wire = { readonly lacks?: Message; readonly unknown?: Message };

const wireOn = (view: ClusterView, nic: NicView, node: Node): Wire => {
  const nad = view.nadOf(nic);
  if (!nad) return withoutNad(view, nic);
  // Where it runs its pod was given what it asked for.
  const resource = nic.vm.runs === node.meta.name ? undefined : resourceLack(nad.nad.resourceName, node);
  if (resource) return { lacks: resource };
  const landing = view.landing(nad, node.meta.name);
  switch (landing.kind) {
    case 'noMapping':
      return { lacks: msg('No bridge mapping for {{localnet}}.', { localnet: landing.localnet }) };
    case 'missingBridge':
      return { lacks: msg('There is no bridge {{bridge}}.', { bridge: landing.name }) };
    case 'wrongBridge':
      return { lacks: msg('{{bridge}} is a bridge of the wrong kind.', { bridge: landing.bridge.name }) };
    case 'missingLink':
      return { lacks: msg('There is no interface {{name}}.', { name: landing.name }) };
    case 'bridge':
      return bridgeWire(landing.bridge);
    case 'unlisted':
    case 'unknown':
      return { unknown: msg('The wiring of the node for NIC {{nic}} is not known.', { nic: nic.name }) };
    default:
      return {};
  }
};

/** A NAD that does not exist lets the VM start nowhere; one that was not read tells nothing. */
const withoutNad = (view: ClusterView, { name, nadPlace }: NicView): Wire => {
  if (!nadPlace) return {};
  const nad = `${nadPlace.namespace}/${nadPlace.name}`;
  return view.isWhole('NetworkAttachmentDefinition', nadPlace.namespace)
    ? { lacks: msg('There is no network {{nad}}.', { nad }) }
    : { unknown: msg('The network of NIC {{nic}} is not known.', { nic: name }) };
};

const bridgeWire = (bridge: BridgeView): Wire => {
  const values = { bridge: bridge.name };
  if (bridge.ports === undefined) return { unknown: msg('The ports of {{bridge}} are not known.', values) };
  if (bridge.uplinks.length > 0) return {};
  return bridge.ports.some((port) => port.class === 'unresolved')
    ? { unknown: msg('Whether {{bridge}} has a NIC is not known.', values) }
    : { lacks: msg('{{bridge}} is connected to no NIC.', values) };
};

/** Pods ask their node for the resource of a NAD; a node that offers none of it is passed over. */
const resourceLack = (resource: string | undefined, node: Node): Message | undefined =>
  resource === undefined || offers(node, resource) ? undefined : msg('The node offers no {{resource}}.', { resource });
