import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { NadPlan } from '../plan/clusterPlan';
import { labObject, uidOfObject } from './labObject';

/** A NetworkAttachmentDefinition. */
export const makeNad = (nad: NadPlan): KubeObject =>
  labObject(
    {
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      place: `${nad.namespace}/${nad.name}`,
    },
    { metadata: { annotations: annotationsOf(nad), ...ownership(nad) }, spec: { config: JSON.stringify(nad.config) } },
  );

/** The CNI configuration of a localnet network (domain §4.2); `more` adds keys such as `mtu` or `subnets`. */
export const localnetConfig = (
  nad: { readonly namespace: string; readonly name: string },
  { name = nad.name, ...more }: LocalnetSetting = {},
): JsonRecord => ({
  cniVersion: '0.3.1',
  name,
  type: 'ovn-k8s-cni-overlay',
  topology: 'localnet',
  netAttachDefName: `${nad.namespace}/${nad.name}`,
  ...more,
});

export type LocalnetSetting = {
  /** The network's own name; absent = that of the NAD. */
  readonly name?: string;
  readonly physicalNetworkName?: string;
  readonly vlanID?: number;
  readonly mtu?: number;
  readonly subnets?: string;
};

const annotationsOf = ({ config, resourceName, networkId }: NadPlan): Readonly<Record<string, string>> => ({
  ...(resourceName === undefined ? {} : { 'k8s.v1.cni.cncf.io/resourceName': resourceName }),
  ...(networkId === undefined
    ? {}
    : { 'k8s.ovn.org/network-id': String(networkId), 'k8s.ovn.org/network-name': String(config['name']) }),
});

const ownership = ({ madeBy }: NadPlan): JsonRecord =>
  madeBy === undefined
    ? {}
    : {
        finalizers: ['k8s.ovn.org/user-defined-network-protection'],
        labels: { 'k8s.ovn.org/user-defined-network': '' },
        ownerReferences: [
          {
            apiVersion: 'k8s.ovn.org/v1',
            kind: madeBy.kind,
            name: madeBy.place.replace(/^.*\//, ''),
            uid: uidOfObject(madeBy.kind, madeBy.place),
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      };
