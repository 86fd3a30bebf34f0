import { aScenario } from '../../testing/aScenario';
import type { ScenarioSource } from '../../testing/aScenario';
import {
  case1,
  case1OneMapping,
  case1Twin1925,
  case1WithoutMapping,
  case2,
  case3,
  case3Untagged,
  case4,
  case4VlanOnBrEx,
  case4WithPolicy,
} from '../../testing/referencePlans';
import { buildNetworkMap } from '../sources/buildNetworkMap';
import { clusterView } from '../view/clusterView';
import { diagnose } from './diagnose';

/** All findings as `<rule> <severity> <first subject>`, sorted. */
const findingsOf = (source: ScenarioSource, nativeVlans?: ReadonlyMap<string, number>): readonly string[] => {
  const snapshot = aScenario(source);
  const view = clusterView({
    map: buildNetworkMap(snapshot),
    snapshot,
    now: Date.parse('2026-03-02T09:00:00Z'),
    nativeVlans,
  });
  const { findings, cannotTell } = diagnose(view);
  expect(cannotTell).toEqual([]);
  return findings.map(({ rule, severity, subjects }) => `${rule} ${severity} ${subjects[0]}`).sort();
};

/** Rule and severity, how often. */
const counted = (findings: readonly string[]): readonly string[] =>
  findings.map((finding) => finding.split(' ').slice(0, 2).join(' '));

const dualNic = [
  'D-030 info nad:default/vlan-1926',
  'D-104 warning mapping:n1/trunk',
  'D-111 info mapping:n1/machine-net',
  'D-214 info ovnNetwork:vlan-1924',
  'D-214 info ovnNetwork:vlan-1926',
  'D-217 info ovs-bridge:n1/br-vmdata',
  'D-221 info ovs-bridge:n1/br-vmdata',
  'D-315 info mapping:n1/machine-net',
  'D-315 info mapping:n1/trunk',
  'D-315 info mapping:n1/vlan-1924',
  'D-315 info mapping:n1/vlan-1926',
  'D-315 info ovs-bridge:n1/br-vmdata',
];

describe('the findings of two NICs (domain §10.1)', () => {
  it('are these and no others', () => {
    expect(findingsOf(case1)).toEqual(dualNic);
  });

  it('say nothing more of mappings with one for all VLANs', () => {
    expect(counted(findingsOf(case1OneMapping)).filter((finding) => finding.startsWith('D-1'))).toEqual([
      'D-104 warning',
      'D-111 info',
    ]);
  });

  it('add a network that two NADs define differently', () => {
    expect(findingsOf(case1Twin1925).filter((finding) => !dualNic.includes(finding))).toEqual([
      'D-017 error nad:ns2/vlan-1924',
      'D-017 warning nad:default/vlan-1924',
    ]);
    expect(dualNic.filter((finding) => !findingsOf(case1Twin1925).includes(finding))).toEqual([]);
  });

  it('are three VMs without their mapping, when it is gone', () => {
    const gone = ['D-214 info ovnNetwork:vlan-1924', 'D-315 info mapping:n1/vlan-1924'];
    const findings = findingsOf(case1WithoutMapping);
    expect(findings.filter((finding) => !dualNic.includes(finding))).toEqual([
      'D-101 error vmNic:ns1/ws/vlan-1924',
      'D-101 error vmNic:ns2/db/vlan-1924',
      'D-101 error vmNic:ns2/dev/vlan-1924',
    ]);
    expect(dualNic.filter((finding) => !findings.includes(finding))).toEqual(gone);
  });
});

describe('the findings of one NIC (domain §10.2, §10.3)', () => {
  it('are hints without VLANs', () => {
    expect(counted(findingsOf(case2))).toEqual(['D-214 info', 'D-217 info', 'D-315 info', 'D-501 info', 'D-506 info']);
  });

  it('are fewer with a switch that announces itself', () => {
    expect(counted(findingsOf(case3))).toEqual(['D-214 info', 'D-315 info', 'D-506 info']);
  });

  it('warn of the VLAN that the switch sends untagged, once somebody told us', () => {
    const findings = findingsOf(case3, new Map([['datacenter', 1924]]));
    expect(counted(findings)).toContain('D-503 warning');
  });

  it('tell that untagged VMs are in the machine network', () => {
    expect(counted(findingsOf(case3Untagged))).toContain('D-501 info');
  });
});

describe('the findings of a VLAN below br-ex (domain §10.4)', () => {
  it('are hints', () => {
    expect(findingsOf(case4)).toEqual([
      'D-214 info ovnNetwork:vlan-1924',
      'D-217 info ovs-bridge:n1/br-vmdata',
      'D-315 info mapping:n1/physnet-vmdata',
      'D-315 info ovs-bridge:n1/br-vmdata',
    ]);
  });

  it('warn of a policy for the NIC that carries br-ex', () => {
    expect(counted(findingsOf(case4WithPolicy))).toEqual(['D-214 info', 'D-217 info', 'D-311 warning']);
  });

  it('are an error for a VLAN inside that VLAN', () => {
    expect(counted(findingsOf(case4VlanOnBrEx))).toContain('D-505 error');
  });
});

describe('the findings of whole clusters', () => {
  it('are nothing above a hint where all is well', () => {
    expect(findingsOf('healthy').filter((finding) => !/^D-\d{3} info /.test(finding))).toEqual([]);
  });
});
