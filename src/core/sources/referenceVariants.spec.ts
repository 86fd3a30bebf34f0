import { aScenarioMap } from '../../testing/aScenario';
import type { ScenarioSource } from '../../testing/aScenario';
import { linkTexts } from '../../testing/linkTexts';
import {
  case1,
  case2,
  case3,
  case4,
  withBalanceSlb,
  withBond,
  withDottedNode,
  withDualStack,
  withHost,
  withIpv6Only,
  withoutNetworkState,
  withoutOvnKey,
  withSeveralDefaultRoutes,
  withSlaves,
} from '../../testing/referencePlans';
import { k8sNodeId, ovsBridgeId } from '../model/elementId';

const cases = { 'case 1': case1, 'case 2': case2, 'case 3': case3, 'case 4': case4 };
const [allCases, withoutVlanUplink] = [Object.entries(cases), Object.entries(cases).slice(0, 3)];

/** What the second map has and the first has not, and the other way round. */
const change = (from: ScenarioSource, to: ScenarioSource) => {
  const [before, after] = [linkTexts(aScenarioMap(from)), linkTexts(aScenarioMap(to))];
  return {
    gone: before.filter((link) => !after.includes(link)),
    come: after.filter((link) => !before.includes(link)),
  };
};

const byRule = (links: readonly string[], ...rules: readonly string[]) =>
  links.filter((link) => rules.some((rule) => link.includes(`-${rule}->`)));

describe('a bond instead of the NIC', () => {
  const legs = ['nic eno1 -L-01-> bond bond0', 'nic eno2 -L-01-> bond bond0'];

  it.each(withoutVlanUplink)('is one level more and nothing else in %s', (_, plan) => {
    const { gone, come } = change(plan, withBond(plan));
    expect(come).toEqual(['bond bond0 -L-03-> ovsBridge br-ex', ...legs]);
    expect(gone.filter((link) => !link.includes('-L-13->'))).toEqual(['nic ens192 -L-03-> ovsBridge br-ex']);
  });

  it('carries the VLAN interface too in case 4', () => {
    expect(change(case4, withBond(case4))).toEqual({
      gone: [
        'nic ens192 -L-03-> ovsBridge br-vmdata',
        'nic ens192 -L-05-> vlanIface ens192.55 vlan 55',
        'vlanIface ens192.55 -L-03-> ovsBridge br-ex',
      ],
      come: [
        'bond bond0 -L-03-> ovsBridge br-vmdata',
        'bond bond0 -L-05-> vlanIface bond0.55 vlan 55',
        ...legs,
        'vlanIface bond0.55 -L-03-> ovsBridge br-ex',
      ],
    });
  });

  it.each(allCases)('is read the same from the older spelling "slaves" in %s', (_, plan) => {
    expect(change(withBond(plan), withSlaves(plan))).toEqual({ gone: [], come: [] });
    expect(aScenarioMap(withSlaves(plan)).unread).toEqual([]);
  });
});

describe('an OVS bond of mode balance-slb behind br-phy', () => {
  it.each(withoutVlanUplink)('is found through the patch in %s', (_, plan) => {
    const { gone, come } = change(plan, withBalanceSlb(plan));
    expect(come).toEqual([
      'nic eno1 -L-02-> ovsBond ovs-bond',
      'nic eno2 -L-02-> ovsBond ovs-bond',
      'ovsBond ovs-bond -L-04-> ovsBridge br-phy',
      'ovsBridge br-phy -L-08-> ovsBridge br-ex bridge',
    ]);
    expect(gone.filter((link) => !link.includes('-L-13->'))).toEqual(['nic ens192 -L-03-> ovsBridge br-ex']);
    const brEx = aScenarioMap(withBalanceSlb(plan)).elements.get(ovsBridgeId('n1', 'br-ex'));
    expect(brEx?.facts).toMatchObject({ uplinks: ['ovs-bond'], uplinkMtu: 1500 });
  });

  it('may carry the mapping itself', () => {
    const plan = withHost(withBalanceSlb(case2), () => ({
      mappings: [{ localnet: 'machine-net', bridge: 'br-phy' }],
    }));
    const links = linkTexts(aScenarioMap(plan));
    expect(byRule(links, 'L-12', 'L-30', 'L-31')).toEqual([
      'bridgeMapping machine-net -L-30-> ovnNetwork machine-net',
      'bridgeMapping machine-net -L-31-> ovnNetwork machine-net',
      'ovsBridge br-ex -L-12-> bridgeMapping physnet',
      'ovsBridge br-phy -L-12-> bridgeMapping machine-net',
    ]);
    expect(byRule(links, 'L-08')).toEqual([
      'ovsBridge br-ex -L-08-> ovsBridge br-int infrastructure',
      'ovsBridge br-phy -L-08-> ovsBridge br-ex bridge',
      'ovsBridge br-phy -L-08-> ovsBridge br-int localnet',
    ]);
  });
});

describe('IPv6', () => {
  const six = [
    'defaultGateway 2001:db8:4::1 -L-14-> ovsInternal br-ex',
    'machineNetwork 2001:db8:4::/64 -L-15-> ovsInternal br-ex',
  ];

  it.each(allCases)('alone gives a gateway and a machine network in %s', (_, plan) => {
    const { gone, come } = change(plan, withIpv6Only(plan));
    expect(come).toEqual(six);
    expect(gone).toHaveLength(2);
  });

  it.each(allCases)('beside IPv4 gives a second one of each in %s', (_, plan) => {
    expect(change(plan, withDualStack(plan))).toEqual({ gone: [], come: six });
  });
});

describe('a node whose name has dots', () => {
  it.each(allCases)('changes no link but where the VMs run in %s', (_, plan) => {
    const { gone, come } = change(plan, withDottedNode(plan));
    expect(byRule(gone, 'L-52')).toEqual(gone);
    expect(come).toEqual(gone.map((link) => `${link}.ocp.example.com`));
  });
});

describe('a node whose mappings are not known', () => {
  it.each(allCases)('loses what hangs on mappings in %s, and nothing is made up', (_, plan) => {
    const { gone, come } = change(plan, withoutOvnKey(plan));
    expect(come).toEqual([]);
    expect(byRule(gone, 'L-12', 'L-30', 'L-31')).toEqual(gone);
    const map = aScenarioMap(withoutOvnKey(plan));
    expect([...map.elements.values()].filter(({ kind, missing }) => kind === 'bridgeMapping' || missing)).toEqual([]);
    expect(map.elements.get(k8sNodeId('n1'))?.facts).toMatchObject({ wiring: 'read', mappingsKnown: false });
  });
});

describe('a node without a NodeNetworkState', () => {
  it.each(allCases)('keeps networks and VMs in %s, and nothing of the host is made up', (_, plan) => {
    const map = aScenarioMap(withoutNetworkState(plan));
    const links = linkTexts(map);
    expect(byRule(links, 'L-32', 'L-50', 'L-51', 'L-52', 'L-61')).toEqual(links);
    expect(change(plan, withoutNetworkState(plan)).come).toEqual([]);
    expect([...map.elements.values()].filter(({ missing }) => missing)).toEqual([]);
    expect(map.elements.get(k8sNodeId('n1'))?.facts).toMatchObject({ wiring: 'no-object', mappingsKnown: false });
  });
});

describe('several default routes', () => {
  it('show each gateway of the main table, where it is', () => {
    expect(change(case1, withSeveralDefaultRoutes(case1))).toEqual({
      gone: [],
      come: ['defaultGateway 10.19.24.1 -L-14-> nic ens224'],
    });
  });

  it.each(allCases)('break nothing in %s', (_, plan) => {
    expect(change(plan, withSeveralDefaultRoutes(plan)).gone).toEqual([]);
  });
});
