import type { Raw } from '../aHost';
import { aNad } from './aNad';

type CudnParts = {
  readonly selector?: Raw;
  readonly topology?: string;
  /** The block of the topology. */
  readonly network?: Raw;
  readonly conditions?: readonly Raw[];
};

/** A CUDN of the localnet topology on physical network `dc`, for all namespaces; its uid is `uid-<name>`. */
export const aCudn = (
  name: string,
  { selector = {}, topology = 'Localnet', network, conditions }: CudnParts = {},
): Raw => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: 'ClusterUserDefinedNetwork',
  metadata: { name, uid: `uid-${name}` },
  spec: {
    namespaceSelector: selector,
    network: { topology, [topology.toLowerCase()]: network ?? { role: 'Secondary', physicalNetworkName: 'dc' } },
  },
  status: { conditions: conditions ?? [] },
});

/** A UDN of the layer2 topology at `namespace/name`; its uid is `uid-<namespace>-<name>`. */
export const aUdn = (place: string, network: Raw = { role: 'Secondary', subnets: ['10.1.0.0/24'] }): Raw => {
  const [namespace, name] = place.split('/');
  return {
    apiVersion: 'k8s.ovn.org/v1',
    kind: 'UserDefinedNetwork',
    metadata: { namespace, name, uid: `uid-${place.replace('/', '-')}` },
    spec: { topology: 'Layer2', layer2: network },
  };
};

/** The NAD that a CUDN makes in a namespace; `more` goes into its configuration. */
export const aCudnNad = (place: string, more: Raw = {}, uid?: string): Raw => {
  const [, name = ''] = place.split('/');
  return aNad(
    place,
    {
      cniVersion: '1.1.0',
      name: `cluster_udn_${name}`,
      type: 'ovn-k8s-cni-overlay',
      topology: 'localnet',
      role: 'secondary',
      physicalNetworkName: 'dc',
      netAttachDefName: place,
      ...more,
    },
    {
      labels: { 'k8s.ovn.org/user-defined-network': '' },
      ownerReferences: [
        { apiVersion: 'k8s.ovn.org/v1', kind: 'ClusterUserDefinedNetwork', name, uid: uid ?? `uid-${name}` },
      ],
    },
  );
};

export const aNamespace = (name: string, labels: Readonly<Record<string, string>> = {}): Raw => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels: { 'kubernetes.io/metadata.name': name, ...labels } },
});
