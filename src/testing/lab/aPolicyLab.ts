import { listAt, textAt, type JsonRecord } from '../../cluster/store/jsonValue';
import type { KubeObject } from '../../cluster/store/kubeObject';
import type { HostFault } from '../../cluster/lab/live/nmstate/hostFault';
import { nmstateReconciler } from '../../cluster/lab/live/nmstate/nmstateReconciler';
import { anObject } from '../aClusterStore';
import { aHost } from '../aHost';
import { entryOf, stateOfObject } from './aHostState';
import { aLiveLab, kubeObject, type LiveLab } from './aLiveLab';

const limits = { 'min-mtu': 68, 'max-mtu': 9710 };
const gateway = { destination: '0.0.0.0/0', 'next-hop-interface': 'br-ex', 'table-id': 254 };
/** A node with br-ex on eno1 and a free card eno2, and its state. */
export const host = (name: string, labels: object = {}, ready = 'True'): readonly unknown[] => [
  anObject('Node', name, {
    metadata: { labels, uid: `uid-${name}` },
    status: { conditions: [{ type: 'Ready', status: ready }] },
  }),
  aHost(name)
    .withNic('eno1', limits)
    .withBrEx('eno1')
    .withRoute(gateway)
    .withNic('eno2', { ...limits, lldp: { enabled: false } })
    .object(),
];
/** Nodes n1 to n<count>. */
export const hosts = (count: number) => Array.from({ length: count }, (_one, index) => host(`n${index + 1}`)).flat();
/** NMState at work. */
export const lab = (objects: readonly unknown[], faults: readonly HostFault[] = []) =>
  aLiveLab(objects, [nmstateReconciler(faults)]);

/** Policy p. */
export const policy = (desiredState: unknown, more: object = {}): KubeObject =>
  kubeObject(anObject('NodeNetworkConfigurationPolicy', 'p', { spec: { desiredState, ...more } }));
/** A desired state: eno2 with an MTU. */
export const mtu = (size: number) => ({ interfaces: [{ name: 'eno2', type: 'ethernet', mtu: size }] });
/** Where policy p is. */
export const ref = { kind: 'NodeNetworkConfigurationPolicy', name: 'p' };

/** `<type> <reason>: <message>` of each condition that is true. */
export const truths = (object: KubeObject | undefined): readonly string[] =>
  listAt(object, ['status', 'conditions']).flatMap((one) =>
    textAt(one, ['status']) === 'True'
      ? [`${textAt(one, ['type']) ?? ''} ${textAt(one, ['reason']) ?? ''}: ${textAt(one, ['message']) ?? ''}`]
      : [],
  );
/** The types of the conditions that are true. */
export const types = (object: KubeObject | undefined) => truths(object).map((text) => text.split(' ')[0]);
/** What a node reports. */
export const stateOn = ({ platform }: LiveLab, node: string): JsonRecord =>
  stateOfObject(platform.get({ kind: 'NodeNetworkState', name: node }));
/** The enactment of policy p on a node. */
export const enactment = ({ platform }: LiveLab, node: string) =>
  platform.get({ kind: 'NodeNetworkConfigurationEnactment', name: `${node}.p` });
/** What policy p says of itself. */
export const said = ({ platform }: LiveLab) => truths(platform.get(ref));
/** The MTU of eno2 on a node. */
export const mtuOn = (at: LiveLab, node: string) => entryOf(stateOn(at, node), 'eno2')?.['mtu'];
