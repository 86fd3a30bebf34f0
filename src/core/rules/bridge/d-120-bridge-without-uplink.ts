import { msg } from '../../message';
import { bridgesBehind } from '../../sources/host/entry/uplinksOn';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, PortView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { Rule, RuleFinding, Severity } from '../rule';
import { bearsOn, networksText } from './bearsOn';
import { mappingEvidence } from './mappingEvidence';
import { portListEvidence } from './portEvidence';
import { portsKnown, unknownPorts, usedBridges } from './usedBridges';
import type { UsedBridge } from './usedBridges';

/** A bridge in use that leads to no NIC (domain D-120). */
export const bridgeWithoutUplink: Rule = {
  id: 'd-120-bridge-without-uplink',
  code: 'D-120',
  severities: ['error', 'warning', 'info'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{bridge}} on {{node}} is not connected to any NIC.'),
  message: msg('It is the way to the wire for {{networks}}. VM NICs on {{node}} that are cut off: {{count}}.'),
  why: msg(
    'A bridge is a switch inside the host. What is plugged into it reaches the outside only by a physical NIC or a bond that is a port of the bridge, too, as a virtual switch in vSphere needs an uplink.',
  ),
  remedy: msg('Add a NIC or a bond of {{node}} to the ports of {{bridge}}, in the policy that makes the bridge.'),
  find: (view) => {
    const used = usedBridges(view);
    const cutOff = used.filter(({ bridge }) => bridge.uplinks.length === 0 && portsKnown(bridge));
    return [...cutOff.map((one) => finding(view, one)), ...unknownPorts(view, used)];
  },
};

const finding = (view: ClusterView, used: UsedBridge): RuleFinding => {
  const { host, bridge, nads, here } = used;
  const severity = severityOf(view, used);
  const values = { bridge: bridge.name, node: host.node, networks: networksText(nads), count: here.length };
  return {
    kind: 'finding',
    at: bearsOn(view, [bridge.id], used),
    severity,
    values,
    message: messages[severity] && msg(messages[severity].text, values),
    evidence: [
      portListEvidence(bridge),
      ...(host.host.mappings && bridge.kind === 'ovs' ? [mappingEvidence(host)] : []),
    ],
  };
};

const messages: Readonly<Record<Severity, ReturnType<typeof msg> | undefined>> = {
  error: undefined,
  warning: msg('VMs of {{networks}} reach nothing outside of {{node}} as soon as they run there.'),
  info: msg('No VM uses {{networks}} by it: pods on {{node}} reach each other, and what the node routes for them.'),
};

/** The worst of what its NADs make of it. */
const severityOf = (view: ClusterView, used: UsedBridge): Severity => {
  const isOpen = used.bridge.ports?.some((port) => leadsNowhereKnown(used.bridge, port));
  const all = used.nads.map((nad) => severityFor(view, nad, used));
  if (all.includes('error')) return isOpen ? 'warning' : 'error';
  return all.includes('warning') ? 'warning' : 'info';
};

const severityFor = (view: ClusterView, nad: NadView, { here }: UsedBridge): Severity => {
  if (isGateway(nad)) return 'info';
  if (here.some((nic) => view.nadOf(nic)?.id === nad.id)) return 'error';
  const isPodOnly =
    view.nicsOf(nad).length === 0 && view.isWhole('VirtualMachine') && view.isWhole('VirtualMachineInstance');
  return isPodOnly ? 'info' : 'warning';
};

/** The plugin routes for its pods, so that the bridge is meant to have no uplink. */
const isGateway = ({ config }: NadView): boolean =>
  config.kind === 'cni' && ['isGateway', 'isDefaultGateway', 'ipMasq'].some((key) => config.plugin[key] === true);

/** A port of which it is not known what is behind it: it might be the uplink. */
const leadsNowhereKnown = (
  { name, host: { host } }: BridgeView,
  { class: kind, name: port, entry }: PortView,
): boolean => {
  if (kind !== 'patch') return kind === 'unresolved';
  const peer = entry?.patchPeer === undefined ? undefined : host.link(entry.patchPeer);
  const isToBrInt = port.endsWith('-to-br-int') || peer?.controller === 'br-int';
  return !isToBrInt && bridgesBehind(host, name).length === 1;
};
