import { kindOf, resources } from '../../k8s/allResources';
import { globalNamespaces } from '../../core/cni/globalNamespaces';
import { parseNad } from '../../core/cni/parseNad';
import { readNetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { isRecord, listAt, textAt, valueAt } from '../store/jsonValue';
import { labelsOf, type KubeObject } from '../store/kubeObject';
import { labScenarios } from './labScenarios';
import { memberNames, type HostEntry } from './make/host/hostEntry';
import { clusterObjects } from './plan/clusterObjects';
import type { ClusterPlan } from './plan/clusterPlan';
import { case1, case1OneMapping, case1Twin1925, case1WithoutMapping } from './scenarios/case-1';
import { case2 } from './scenarios/case-2';
import { case3, case3NativeVlan, case3UnannouncedVlan, case3Untagged } from './scenarios/case-3';
import { case4, case4TakenVlan, case4VlanOnBrEx, case4WithPolicy } from './scenarios/case-4';
import { datacenterFaults } from './scenarios/datacenter/faults';
import * as hostVariants from './scenarios/hostVariants';

const cases: Readonly<Record<string, ClusterPlan>> = {
  case1OneMapping,
  case1Twin1925,
  case1WithoutMapping,
  case3NativeVlan,
  case3UnannouncedVlan,
  case3Untagged,
  case4TakenVlan,
  case4VlanOnBrEx,
  case4WithPolicy,
};

const variants = Object.entries(hostVariants).flatMap(([name, change]) =>
  [case1, case2, case3, ...(name === 'withBalanceSlb' ? [] : [case4])].map(
    (plan, index) => [`case ${index + 1} ${name}`, clusterObjects(change(plan))] as const,
  ),
);

const clusters: readonly (readonly [string, readonly KubeObject[]])[] = [
  ...labScenarios.map(({ name, objects }) => [name, objects()] as const),
  ...Object.entries(cases).map(([name, plan]) => [name, clusterObjects(plan)] as const),
  ...variants,
];

const withoutNad = new Set(datacenterFaults.flatMap(({ withoutNad: places = [] }) => places));

const ofKind = (objects: readonly KubeObject[], kind: string) => objects.filter((object) => object.kind === kind);
const placeOf = ({ metadata }: KubeObject) => `${metadata.namespace ?? ''}/${metadata.name}`;
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

const isEntry = (value: unknown): value is HostEntry =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['type'] === 'string';

const statesOf = (objects: readonly KubeObject[]) =>
  ofKind(objects, 'NodeNetworkState').map((state) => ({
    node: state.metadata.name,
    entries: listAt(state, ['status', 'currentState', 'interfaces']).filter(isEntry),
  }));

describe.each(clusters)('%s', (_name, objects) => {
  it('is understood by every reader without a remark', () => {
    const problems = objects.flatMap((object) => {
      const kind = kindOf(object.apiVersion, object.kind);
      return kind === undefined ? [] : resources[kind].read(object).problems.map((one) => [placeOf(object), one]);
    });
    expect(problems).toEqual([]);
  });

  it('has one object of each kind and name, each with a UID of its own', () => {
    expect(repeated(objects.map((object) => `${object.kind} ${placeOf(object)}`))).toEqual([]);
    expect(repeated(objects.map(({ metadata }) => metadata.uid ?? 'none'))).toEqual([]);
  });

  it('gives each physical NIC, each VF and each VM NIC a MAC address of its own', () => {
    const nics = statesOf(objects).flatMap(({ entries }) =>
      entries.flatMap((entry) => [
        ...[textAt(entry, ['permanent-mac-address'])].filter((mac) => mac !== undefined),
        ...listAt(entry, ['ethernet', 'sr-iov', 'vfs']).flatMap((vf) => textAt(vf, ['mac-address']) ?? []),
      ]),
    );
    const vmNics = ofKind(objects, 'VirtualMachine').flatMap((vm) =>
      listAt(vm, ['spec', 'template', 'spec', 'domain', 'devices', 'interfaces']).flatMap(
        (one) => textAt(one, ['macAddress']) ?? [],
      ),
    );
    expect(repeated([...nics, ...vmNics].map((mac) => mac.toLowerCase()))).toEqual([]);
  });

  it('connects both halves of every patch, each on a bridge that lists it', () => {
    for (const { entries } of statesOf(objects)) {
      const byName = new Map(entries.filter(({ type }) => type !== 'ovs-bridge').map((one) => [one.name, one]));
      for (const half of entries.filter((entry) => valueAt(entry, ['patch']) !== undefined)) {
        const peer = textAt(half, ['patch', 'peer']) ?? '';
        expect(textAt(byName.get(peer), ['patch', 'peer'])).toBe(half.name);
        const bridge = textAt(half, ['controller']);
        const listed = entries.find(({ type, name }) => type === 'ovs-bridge' && name === bridge);
        if (bridge !== 'br-int') expect(listed && memberNames(listed)).toContain(half.name);
      }
    }
  });

  it('agrees in port lists and controllers, and lists only what is there', () => {
    for (const { entries } of statesOf(objects)) {
      const links = new Map(entries.filter(({ type }) => type !== 'ovs-bridge').map((one) => [one.name, one]));
      const listed = entries.flatMap((entry) => memberNames(entry).map((member) => [member, entry.name] as const));
      expect(listed.filter(([member]) => !links.has(member))).toEqual([]);
      expect(listed.filter(([member, name]) => links.get(member)?.['controller'] !== name)).toEqual([]);
      expect(repeated(listed.map(([member]) => member))).toEqual([]);
      const bases = entries.flatMap((entry) => textAt(entry, ['vlan', 'base-iface']) ?? []);
      expect(bases.filter((base) => !links.has(base))).toEqual([]);
    }
  });

  it('runs every VM on a node that is there, in pods on the nodes that its instance names', () => {
    const nodes = ofKind(objects, 'Node').map(({ metadata }) => metadata.name);
    const pods = new Map(ofKind(objects, 'Pod').map((pod) => [pod.metadata.uid ?? '', pod]));
    for (const instance of ofKind(objects, 'VirtualMachineInstance')) {
      const active = Object.entries(valueAt(instance, ['status', 'activePods']) ?? {});
      expect(active.length).toBeGreaterThan(0);
      for (const [uid, node] of active) {
        expect(nodes).toContain(node);
        const pod = pods.get(uid);
        expect(textAt(pod, ['spec', 'nodeName'])).toBe(node);
        expect(pod && labelsOf(pod)['kubevirt.io/created-by']).toBe(instance.metadata.uid);
      }
    }
  });

  it('leads every VM NIC to a NAD that its namespace may use, except where that is the fault', () => {
    const nads = new Set(ofKind(objects, 'NetworkAttachmentDefinition').map(placeOf));
    const astray = ofKind(objects, 'VirtualMachine').flatMap((vm) => {
      const namespace = vm.metadata.namespace ?? '';
      const names = listAt(vm, ['spec', 'template', 'spec', 'networks']).flatMap(
        (network) => textAt(network, ['multus', 'networkName']) ?? [],
      );
      return names
        .map((name) => (name.includes('/') ? name : `${namespace}/${name}`))
        .filter((nad) => !nads.has(nad) || ![namespace, ...globalNamespaces].includes(nad.split('/')[0] ?? ''))
        .map(() => placeOf(vm));
    });
    expect(astray.filter((place) => !withoutNad.has(place))).toEqual([]);
  });

  it('has NADs whose configuration the CNI types understand', () => {
    const wrong = ofKind(objects, 'NetworkAttachmentDefinition').filter((object) => {
      const reading = readNetworkAttachmentDefinition(object);
      const parsed = reading.ok ? parseNad(reading.value) : undefined;
      return parsed?.kind !== 'cni' || parsed.problems.length > 0;
    });
    expect(wrong.map(placeOf)).toEqual([]);
  });

  it('labels every enactment with a node and a policy that are there', () => {
    const nodes = ofKind(objects, 'Node').map(({ metadata }) => metadata.name);
    const policies = ofKind(objects, 'NodeNetworkConfigurationPolicy').map(({ metadata }) => metadata.name);
    for (const enactment of ofKind(objects, 'NodeNetworkConfigurationEnactment')) {
      const { 'nmstate.io/node': node = '', 'nmstate.io/policy': policy = '' } = labelsOf(enactment);
      expect(nodes).toContain(node);
      expect(policies).toContain(policy);
      expect(enactment.metadata.name).toBe(`${node}.${policy}`);
    }
  });

  it('has the namespaces that its objects are in', () => {
    const names = new Set(ofKind(objects, 'Namespace').map(({ metadata }) => metadata.name));
    const homeless = objects.filter(
      ({ metadata }) => metadata.namespace !== undefined && !names.has(metadata.namespace),
    );
    expect(homeless.map(placeOf)).toEqual([]);
  });
});
