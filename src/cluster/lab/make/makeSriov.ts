import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import { labObject } from './labObject';
import { stableMac } from './stableId';

/** A pool of virtual functions: which NIC of which nodes is sliced, and what the slices are called as a node resource. */
export type SriovPool = {
  /** Without the prefix `openshift.io/`. */
  readonly resource: string;
  readonly policy: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly pf: string;
  readonly numVfs: number;
};

/** A NIC that can be sliced, as SriovNetworkNodeState describes it. */
export type SriovPort = {
  readonly node: string;
  readonly pf: string;
  readonly pci: string;
  readonly mac: string;
  readonly speed: number;
  readonly pool: SriovPool;
};

const operatorNamespace = 'openshift-sriov-network-operator';

export const makeSriovPolicy = (pool: SriovPool): KubeObject =>
  labObject(
    {
      apiVersion: 'sriovnetwork.openshift.io/v1',
      kind: 'SriovNetworkNodePolicy',
      place: `${operatorNamespace}/${pool.policy}`,
    },
    {
      spec: {
        deviceType: 'vfio-pci',
        isRdma: false,
        mtu: 9000,
        nicSelector: { pfNames: [pool.pf], vendor: '8086', deviceID: '1572' },
        nodeSelector: pool.nodeSelector,
        numVfs: pool.numVfs,
        priority: 99,
        resourceName: pool.resource,
      },
    },
  );

export const makeSriovNodeState = (port: SriovPort): KubeObject =>
  labObject(
    {
      apiVersion: 'sriovnetwork.openshift.io/v1',
      kind: 'SriovNetworkNodeState',
      place: `${operatorNamespace}/${port.node}`,
    },
    {
      spec: {
        interfaces: [{ name: port.pf, numVfs: port.pool.numVfs, pciAddress: port.pci, vfGroups: [groupOf(port)] }],
      },
      status: {
        interfaces: [
          {
            name: port.pf,
            deviceID: '1572',
            driver: 'i40e',
            linkSpeed: `${port.speed} Mb/s`,
            linkType: 'ETH',
            mac: port.mac,
            mtu: 9000,
            numVfs: port.pool.numVfs,
            pciAddress: port.pci,
            totalvfs: 64,
            vendor: '8086',
            vfGroups: [groupOf(port)],
          },
        ],
        syncStatus: 'Succeeded',
      },
    },
  );

/** The VFs of a NIC in NMState's words; they are handed to VMs, so they have no links on the host. */
export const virtualFunctions = (node: string, pf: string, count: number): readonly JsonRecord[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    'mac-address': stableMac('02:3c:fe', `${node} ${pf} VF ${id}`).toUpperCase(),
    'spoof-check': true,
    trust: false,
    'min-tx-rate': 0,
    'max-tx-rate': 0,
    'vlan-id': 0,
    qos: 0,
    'vlan-proto': '802.1q',
  }));

const groupOf = ({ pool, pf }: SriovPort): JsonRecord => ({
  deviceType: 'vfio-pci',
  mtu: 9000,
  policyName: pool.policy,
  resourceName: pool.resource,
  vfRange: `${pf}#0-${pool.numVfs - 1}`,
});
