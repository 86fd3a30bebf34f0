import type { BridgePort, HostInterface } from '../../../k8s/hostInterface';
import type { ElementId } from '../../model/elementId';
import { ovsBondId } from '../../model/elementId';
import type { LinkRule, LinkState } from '../../model/link';
import { eachHost, joined } from './entry/eachHost';
import { hintedMembers, legFacts } from './entry/interfaceFacts';
import { sourceOf } from './entry/interfaceElement';
import { memberOf } from './entry/memberOf';
import { portTags } from './entry/portTags';
import type { Host } from './host';

/** Members of kernel bonds and VRFs (L-01, L-07), OVS bonds with their members and bridges (L-02, L-04). */
export const bondSource = eachHost((host) =>
  host.interfaces.flatMap((entry) => {
    if (entry.type === 'bond') return [members(host, entry, { rule: 'L-01', list: entry.bond?.ports })];
    if (entry.type === 'vrf') return [members(host, entry, { rule: 'L-07', list: entry.vrf?.ports })];
    if (entry.type !== 'ovs-bridge') return [];
    return (entry.bridge?.ports ?? []).map((port) => ovsBond(host, entry, port));
  }),
);

/** The list decides; only without one the members' own word counts, and the link says so. */
const members = (
  host: Host,
  owner: HostInterface,
  { rule, list }: { readonly rule: LinkRule; readonly list: readonly string[] | undefined },
) => {
  const names = list ?? hintedMembers(host, owner);
  const state: LinkState | undefined = list ? undefined : 'inferred';
  return joined(names.map((name) => memberLink(host, name, { to: host.idOf(owner), rule, state })));
};

const memberLink = (
  host: Host,
  name: string,
  link: { readonly to: ElementId; readonly rule: LinkRule; readonly state?: LinkState | undefined },
) => {
  const member = memberOf(host, name);
  return member ? { elements: member.stands, links: [{ from: member.id, ...link }] } : {};
};

const ovsBond = (host: Host, bridge: HostInterface, { name, bond, vlan }: BridgePort) => {
  if (!bond) return {};
  const id = ovsBondId({ node: host.node, bridge: bridge.name, name });
  const facts = {
    bridge: bridge.name,
    mode: bond.mode,
    ...legFacts(host, bond.members ?? [], bond.members !== undefined),
  };
  const source = sourceOf(host, `${bridge.path}.bridge.port`);
  return joined([
    { elements: [{ id, kind: 'ovsBond', name, node: host.node, facts, source }] },
    { links: [{ from: id, to: host.idOf(bridge), rule: 'L-04', ...portTags(vlan) }] },
    ...(bond.members ?? []).map((member) => memberLink(host, member, { to: id, rule: 'L-02' })),
  ]);
};
