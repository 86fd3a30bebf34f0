import type { HostInterface } from '../../../k8s/hostInterface';
import { eachHost } from './entry/eachHost';
import { memberOf } from './entry/memberOf';
import type { Host } from './host';

/** What stands on top of another interface: VLANs (L-05), VXLAN, macvlan, macvtap and ipvlan (L-06). */
export const stackedSource = eachHost((host) => host.interfaces.map((entry) => stacked(host, entry)));

const stacked = (host: Host, entry: HostInterface) => {
  const { vlan, stacked: block } = entry;
  const name = vlan?.base ?? block?.base;
  const base = name ? memberOf(host, name) : undefined;
  if (!base) return {};
  const ends = { from: base.id, to: host.idOf(entry) };
  const link = vlan
    ? { ...ends, rule: 'L-05' as const, vlan: vlan.id || undefined }
    : { ...ends, rule: 'L-06' as const };
  return { elements: base.stands, links: [link] };
};
