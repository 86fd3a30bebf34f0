import { aScenarioMap } from '../../testing/aScenario';
import type { ScenarioSource } from '../../testing/aScenario';
import { linkTexts } from '../../testing/linkTexts';
import {
  case1,
  case1OneMapping,
  case1Twin1925,
  case1WithoutMapping,
  case3,
  case3Untagged,
  case4,
  case4VlanOnBrEx,
  case4WithPolicy,
} from '../../testing/referencePlans';
import { nadId, ovnNetworkId, ovsBridgeId } from '../model/elementId';

/** What OVN-Kubernetes has on a host of every case, with the node's own network. */
const cluster = (machineNetwork = '192.168.4') => [
  `defaultGateway ${machineNetwork}.1 -L-14-> ovsInternal br-ex`,
  `machineNetwork ${machineNetwork}.0/24 -L-15-> ovsInternal br-ex`,
  'ovsInternal br-ex -L-11-> ovsBridge br-ex',
  'ovsInternal br-int -L-11-> ovsBridge br-int',
  'ovsBridge br-ex -L-08-> ovsBridge br-int infrastructure',
  'ovsBridge br-ex -L-12-> bridgeMapping physnet',
  'ovsBridge br-int -L-10-> mgmtPort ovn-k8s-mp0',
  'ovsBridge br-int -L-10-> tunnel genev_sys_6081',
  'ovsBridge br-int -L-16-> podNetwork default',
  'ovsBridge br-int -L-16-> serviceNetwork 172.30.0.0/16',
];

/** A VM that runs on n1, with one NIC plugged into `from`. */
const vm = (place: string, nic: string, from: string) => [
  `${from} -${from.startsWith('nad') ? 'L-50' : 'L-51'}-> vmNic ${place}/${nic}`,
  `vmNic ${place}/${nic} -L-61-> vm ${place}`,
  `vm ${place} -L-52-> k8sNode n1`,
];

const golden = (...links: readonly (string | readonly string[])[]) => links.flat().sort();

/** What the second map has and the first has not, and the other way round. */
const change = (from: ScenarioSource, to: ScenarioSource) => {
  const [before, after] = [linkTexts(aScenarioMap(from)), linkTexts(aScenarioMap(to))];
  return {
    gone: before.filter((link) => !after.includes(link)),
    come: after.filter((link) => !before.includes(link)),
  };
};

describe('case 1: two NICs', () => {
  it('has these links and no other', () => {
    expect(linkTexts(aScenarioMap('case-1'))).toEqual(
      golden(
        cluster(),
        'nic ens192 -L-03-> ovsBridge br-ex',
        'ovsBridge br-ex -L-12-> bridgeMapping machine-net',
        'nic ens224 -L-03-> ovsBridge br-vmdata',
        'ovsBridge br-vmdata -L-12-> bridgeMapping vlan-1924',
        'ovsBridge br-vmdata -L-12-> bridgeMapping vlan-1926',
        'ovsBridge br-vmdata -L-08-> ovsBridge br-int localnet',
        'ovsBridge br-trunk (missing) -L-12-> bridgeMapping trunk',
        'bridgeMapping vlan-1924 -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping vlan-1924 -L-31-> ovnNetwork vlan-1924',
        'bridgeMapping vlan-1926 -L-30-> ovnNetwork vlan-1926 vlan 1926',
        'ovnNetwork vlan-1924 -L-32-> nad default/vlan-1924',
        'ovnNetwork vlan-1924 -L-32-> nad ns2/vlan-1924',
        'ovnNetwork vlan-1926 -L-32-> nad default/vlan-1926',
        vm('ns1/ws', 'vlan-1924', 'nad default/vlan-1924'),
        vm('ns2/dev', 'vlan-1924', 'nad ns2/vlan-1924'),
        vm('ns2/db', 'vlan-1924', 'nad ns2/vlan-1924'),
        vm('ns1/vm1', 'default', 'podNetwork default'),
      ),
    );
  });

  it('names the patch port after the network when one mapping serves all VLANs', () => {
    expect(change(case1, case1OneMapping)).toEqual({
      gone: [
        'bridgeMapping vlan-1924 -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping vlan-1924 -L-31-> ovnNetwork vlan-1924',
        'bridgeMapping vlan-1926 -L-30-> ovnNetwork vlan-1926 vlan 1926',
        'ovsBridge br-vmdata -L-12-> bridgeMapping vlan-1924',
        'ovsBridge br-vmdata -L-12-> bridgeMapping vlan-1926',
      ],
      come: [
        'bridgeMapping physnet-vmdata -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping physnet-vmdata -L-30-> ovnNetwork vlan-1926 vlan 1926',
        'bridgeMapping physnet-vmdata -L-31-> ovnNetwork vlan-1924',
        'ovsBridge br-vmdata -L-12-> bridgeMapping physnet-vmdata',
      ],
    });
  });

  it('keeps the network of the NAD that OVN took when another says VLAN 1925', () => {
    expect(change(case1, case1Twin1925)).toEqual({
      gone: ['ovnNetwork vlan-1924 -L-32-> nad ns2/vlan-1924'],
      come: ['ovnNetwork vlan-1924 -L-32-> nad ns2/vlan-1924 inferred'],
    });
    const { elements } = aScenarioMap(case1Twin1925);
    expect(elements.get(ovnNetworkId('vlan-1924'))?.facts).toMatchObject({ vlan: 1924 });
    expect(elements.get(nadId('ns2', 'vlan-1924'))?.facts).toMatchObject({
      vlan: 1925,
      problem: 'It differs from default/vlan-1924 in vlanID.',
    });
  });

  it('has an open joint where the mapping is not there', () => {
    expect(change(case1, case1WithoutMapping)).toEqual({
      gone: [
        'bridgeMapping vlan-1924 -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping vlan-1924 -L-31-> ovnNetwork vlan-1924',
        'ovsBridge br-vmdata -L-08-> ovsBridge br-int localnet',
        'ovsBridge br-vmdata -L-12-> bridgeMapping vlan-1924',
      ],
      come: [],
    });
  });
});

describe('case 2: one NIC without VLANs', () => {
  it('has these links and no other: the machine network and the VM meet on br-ex', () => {
    expect(linkTexts(aScenarioMap('case-2'))).toEqual(
      golden(
        cluster(),
        'nic ens192 -L-03-> ovsBridge br-ex',
        'ovsBridge br-ex -L-12-> bridgeMapping machine-net',
        'ovsBridge br-ex -L-08-> ovsBridge br-int localnet',
        'bridgeMapping machine-net -L-30-> ovnNetwork machine-net',
        'bridgeMapping machine-net -L-31-> ovnNetwork machine-net',
        'ovnNetwork machine-net -L-32-> nad ns1/machine-net',
        vm('ns1/ws', 'machine-net', 'nad ns1/machine-net'),
      ),
    );
  });
});

describe('case 3: one NIC on a trunk whose native VLAN carries br-ex', () => {
  it('has these links and no other, from the switch to the VM', () => {
    expect(linkTexts(aScenarioMap('case-3'))).toEqual(
      golden(
        cluster(),
        'lldpNeighbor sw1 -L-13-> nic ens192',
        'nic ens192 -L-03-> ovsBridge br-ex',
        'ovsBridge br-ex -L-12-> bridgeMapping datacenter',
        'ovsBridge br-ex -L-08-> ovsBridge br-int localnet',
        'bridgeMapping datacenter -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping datacenter -L-31-> ovnNetwork vlan-1924',
        'ovnNetwork vlan-1924 -L-32-> nad ns1/vlan-1924',
        vm('ns1/ws', 'vlan-1924', 'nad ns1/vlan-1924'),
      ),
    );
  });

  it('has the same links without a tag for an untagged network', () => {
    expect(change(case3, case3Untagged)).toEqual({
      gone: ['bridgeMapping datacenter -L-30-> ovnNetwork vlan-1924 vlan 1924'],
      come: ['bridgeMapping datacenter -L-30-> ovnNetwork vlan-1924'],
    });
  });
});

describe('case 4: one NIC of which a tagged VLAN carries br-ex', () => {
  it('has these links and no other: the NIC leads up twice', () => {
    expect(linkTexts(aScenarioMap('case-4'))).toEqual(
      golden(
        cluster('192.168.55'),
        'nic ens192 -L-05-> vlanIface ens192.55 vlan 55',
        'vlanIface ens192.55 -L-03-> ovsBridge br-ex',
        'nic ens192 -L-03-> ovsBridge br-vmdata',
        'ovsBridge br-vmdata -L-12-> bridgeMapping physnet-vmdata',
        'ovsBridge br-vmdata -L-08-> ovsBridge br-int localnet',
        'bridgeMapping physnet-vmdata -L-30-> ovnNetwork vlan-1924 vlan 1924',
        'bridgeMapping physnet-vmdata -L-31-> ovnNetwork vlan-1924',
        'ovnNetwork vlan-1924 -L-32-> nad ns1/vlan-1924',
        vm('ns1/ws', 'vlan-1924', 'nad ns1/vlan-1924'),
      ),
    );
  });

  it('adds what the policy owns when it is there', () => {
    expect(change(case4, case4WithPolicy)).toEqual({
      gone: [],
      come: [
        'nnce n1.br-vmdata -L-59-> k8sNode n1',
        'nnce n1.br-vmdata -L-59-> nncp br-vmdata',
        'nncp br-vmdata -L-56-> k8sNode n1',
        'nncp br-vmdata -L-57-> nic ens192',
        'nncp br-vmdata -L-57-> ovsBridge br-vmdata',
        'nncp br-vmdata -L-58-> bridgeMapping physnet-vmdata',
      ],
    });
  });

  it('leads through br-ex when the network is mapped there', () => {
    expect(change(case4, case4VlanOnBrEx).come).toEqual([
      'bridgeMapping physnet -L-30-> ovnNetwork vlan-1924 vlan 1924',
      'bridgeMapping physnet -L-31-> ovnNetwork vlan-1924',
      'ovsBridge br-ex -L-08-> ovsBridge br-int localnet',
    ]);
  });
});

describe('every case', () => {
  it.each(['case-1', 'case-2', 'case-3', 'case-4'])('is read without a remark: %s', (name) => {
    const map = aScenarioMap(name);
    expect(map.unread).toEqual([]);
    expect(map.links.filter(({ from, to }) => !map.elements.has(from) || !map.elements.has(to))).toEqual([]);
    expect(map.elements.get(ovsBridgeId('n1', 'br-int'))?.facts).toMatchObject({ role: 'br-int', synthesised: true });
  });
});
