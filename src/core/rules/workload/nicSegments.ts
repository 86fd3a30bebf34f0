import type { ClusterView } from '../../view/clusterView';
import type { Landing } from '../../view/landing';
import type { NicView } from '../../view/vmView';
import { nicNetworks } from './nicNetworks';

/**
 * Names of the wire that a NIC is on (domain §7.1, settled §2). Two NICs are on one wire when they share a name of `certain`;
 * sharing one of `likely` they are if bridges of one name hang on one switch.
 */
export type Segments = { readonly certain: readonly string[]; readonly likely: readonly string[] };

/** A routed network is a wire of its own on each node; the pod network is none. */
export const nicSegments = (view: ClusterView): ((nic: NicView) => Segments) => {
  const networkOf = nicNetworks(view);
  return (nic) => {
    const { runs } = nic.vm;
    const network = networkOf(nic);
    const nad = view.nadOf(nic);
    if (network?.topology === 'layer3') return { certain: runs ? [`routed ${network.name} ${runs}`] : [], likely: [] };
    const own =
      network === undefined
        ? []
        : [network.physnet === undefined ? `overlay ${network.name}` : `localnet ${network.physnet} ${network.vlan}`];
    const onNode = nad && runs !== undefined ? onHost(view.landing(nad, runs), runs, nad.vlan) : none;
    return { certain: [...own, ...onNode.certain], likely: onNode.likely };
  };
};

const onHost = (landing: Landing, node: string, vlan: number): Segments => {
  const name = placeOf(landing);
  return name === undefined ? none : { certain: [`${node} ${name} ${vlan}`], likely: [`${name} ${vlan}`] };
};

const placeOf = (landing: Landing): string | undefined => {
  if (landing.kind === 'bridge') return `${landing.bridge.kind} ${landing.bridge.name}`;
  return landing.kind === 'link' ? `link ${landing.entry.name}` : undefined;
};

const none: Segments = { certain: [], likely: [] };
