import type { HostInterface } from '../../../../k8s/hostInterface';
import type { Element } from '../../../model/element';
import type { Host } from '../host';
import { bondFacts, bridgeFacts, interfaceFacts, nicFacts, stackedFacts } from './interfaceFacts';
import { interfaceKind } from './interfaceKind';

/** The element of one entry of a NodeNetworkState. */
export const interfaceElement = (host: Host, entry: HostInterface): Element => {
  const base = { id: host.idOf(entry), name: entry.name, node: host.node, source: sourceOf(host, entry.path) };
  const kind = interfaceKind(host, entry);
  switch (kind) {
    case 'nic':
      return { ...base, kind, facts: nicFacts(entry) };
    case 'bond':
      return { ...base, kind, facts: bondFacts(host, entry) };
    case 'linuxBridge':
    case 'ovsBridge':
      return { ...base, kind, facts: bridgeFacts(host, entry) };
    case 'vlanIface':
    case 'macVlan':
    case 'macVtap':
    case 'ipvlan':
      return { ...base, kind, facts: stackedFacts(entry) };
    case 'vxlan':
      return {
        ...base,
        kind,
        facts: { ...stackedFacts(entry), remote: entry.stacked?.remote, local: entry.stacked?.local },
      };
    case 'vrf':
      return { ...base, kind, facts: { ...interfaceFacts(entry), table: entry.vrf?.table } };
    case 'ovsPatch':
      return { ...base, kind, facts: { ...interfaceFacts(entry), peer: entry.patchPeer } };
    case 'ovsInternal':
    case 'mgmtPort':
    case 'tunnel':
    case 'otherIface':
      return { ...base, kind, facts: interfaceFacts(entry) };
  }
};

/** Where in the node's NodeNetworkState something was read. */
export const sourceOf = (host: Host, path: string) => ({ object: `NodeNetworkState/${host.node}`, path });
