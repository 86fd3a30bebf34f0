import { isRecord } from '../../../../k8s/fields';
import type { Node } from '../../../../k8s/node';

/** The node's subnets of the pod network: `k8s.ovn.org/node-subnets`, a list or, in old releases, one text. */
export const podSubnetsOf = (node: Node): readonly string[] => textsOf(annotation(node, 'node-subnets')['default']);

/**
 * The node's own addresses in CIDR form as OVN-Kubernetes noted them (domain L-15): the primary addresses, else those of
 * the gateway configuration.
 */
export const ownCidrsOf = (node: Node): readonly string[] => {
  const primary = annotation(node, 'node-primary-ifaddr');
  const addresses = [...textsOf(primary['ipv4']), ...textsOf(primary['ipv6'])].filter((cidr) => cidr !== '');
  if (addresses.length > 0) return addresses;
  const gateway = annotation(node, 'l3-gateway-config')['default'];
  return isRecord(gateway) ? textsOf(gateway['ip-addresses'] ?? gateway['ip-address']) : [];
};

/** The VLAN that OVN-Kubernetes itself tags the node's traffic with on br-ex; undefined = none, which is the rule. */
export const gatewayVlanOf = (node: Node): number | undefined => {
  const gateway = annotation(node, 'l3-gateway-config')['default'];
  return isRecord(gateway) ? Number(gateway['vlan-id']) || undefined : undefined;
};

const annotation = (node: Node, key: string): Readonly<Record<string, unknown>> => {
  const text = node.meta.annotations[`k8s.ovn.org/${key}`];
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const textsOf = (value: unknown): readonly string[] => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
};
