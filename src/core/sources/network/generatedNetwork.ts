import type { UserDefinedNetwork } from '../../../k8s/userDefinedNetwork';
import type { Element } from '../../model/element';
import { mappingId, ovnNetworkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { Host } from '../host/host';
import type { Gathered } from '../source';
import type { GeneratedNad } from './generatedNads';
import { generatedNames, placeOf } from './nadOwners';
import type { OwnerKind } from './nadOwners';

type Maker = {
  readonly id: ElementId;
  readonly kind: OwnerKind;
  readonly object: UserDefinedNetwork;
};

/**
 * The OVN network of a CUDN or UDN (L-62), which its NADs name. Without a NAD it is described by the (C)UDN itself under
 * the name that will be generated, and it and where it lands are inferred (L-30).
 */
export const generatedNetwork = (maker: Maker, nads: readonly GeneratedNad[], hosts: readonly Host[]): Gathered => {
  const named = nads.flatMap(({ network, byName }): readonly Link[] => {
    if (network === undefined) return [];
    const state = byName && ({ state: 'inferred' } as const);
    return [{ from: maker.id, to: ovnNetworkId(network), rule: 'L-62', ...state }];
  });
  return named.length > 0 ? { elements: [], links: named } : expectedNetwork(maker, hosts);
};

const expectedNetwork = ({ id, kind, object }: Maker, hosts: readonly Host[]): Gathered => {
  const [name] = generatedNames(kind, placeOf(object));
  const to = ovnNetworkId(name);
  const { network } = object;
  const { vlan, mtu, physicalNetworkName } = network;
  const topology = network.topology?.toLowerCase();
  const element: Element = {
    id: to,
    kind: 'ovnNetwork',
    name,
    facts: {
      topology,
      physicalNetworkName,
      role: network.role?.toLowerCase(),
      vlan,
      mtu,
      subnets: network.subnets.length > 0 ? network.subnets : undefined,
    },
  };
  const mapped = topology === 'localnet' && physicalNetworkName ? [physicalNetworkName] : [];
  return {
    elements: [element],
    links: [
      { from: id, to, rule: 'L-62', state: 'inferred' },
      ...mapped.flatMap((physnet) =>
        hosts
          .filter(({ mappings }) => mappings?.has(physnet))
          .map(({ node }): Link => ({
            from: mappingId(node, physnet),
            to,
            rule: 'L-30',
            state: 'inferred',
            ...(vlan && { vlan }),
          })),
      ),
    ],
  };
};
