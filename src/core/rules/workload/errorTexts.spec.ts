import { aHost } from '../../../testing/aHost';
import type { HostBuilder, Raw } from '../../../testing/aHost';
import { aCudn, aNamespace } from '../../../testing/objects/aCudn';
import { aLocalnetNad, aNad, askingFor } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { anEvent } from '../../../testing/objects/anEvent';
import { aLauncher } from '../../../testing/objects/aPod';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { aView } from '../../../testing/rules/aView';
import { diagnose } from '../diagnose';

/** A small cluster that shows one error text of the platform, and what has to be said of it. */
type Case = {
  readonly text: string;
  /** It is not in any object that is read, but in a log, or nowhere. */
  readonly isUnseen?: true;
  readonly objects: readonly (Raw | HostBuilder)[];
  /** The finding that tells the fault, and those that fold under it. */
  readonly cause: string;
  readonly effects?: readonly string[];
};

const pod = 'virt-launcher-web-abcde';
const onNad = (nad: string) => [{ name: 'data', nad }];
const node = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } });
const host = aHost('n1').withNic('eno1').withBrEx('eno1').withNic('eno2');
const wired = host.withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
const cluster = [node, wired, aNamespace('shop')];

/** A VM on a NAD whose pod does not come up, and the Event that says why. */
const stuck = (nad: string, message: string, reason = 'FailedCreatePodSandBox'): readonly Raw[] => [
  aVm('shop/web', { nics: onNad(nad), status: { printableStatus: 'Starting' } }),
  aVmi('shop/web', { nics: onNad(nad), phase: 'Scheduling' }),
  aLauncher(`shop/${pod}`, { vm: 'web', phase: 'Pending', node: 'n1' }),
  anEvent('shop/event', { reason, kind: 'Pod', name: pod, message }),
];

const refused = (conditions: readonly Raw[], nad = 'dc') => [
  aVm('shop/web', { nics: onNad(nad) }),
  aVmi('shop/web', { nics: onNad(nad), phase: 'Pending', status: { conditions } }),
];

const running = aRunningVm('shop/web', { nics: onNad('dc'), conditions: [aCondition('AgentConnected')] });
const bridgeNad = (more: object = {}, metadata: Raw = {}) =>
  aNad('shop/dc', { cniVersion: '0.3.1', name: 'dc', type: 'bridge', bridge: 'br1', ...more }, metadata);
const pool = 'bridge.network.kubevirt.io/br1';

const cases: readonly Case[] = [
  {
    text: 'cannot find a network-attachment-definition (dcc) in namespace (shop)',
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc'),
      ...stuck('dcc', 'cannot find a network-attachment-definition (dcc) in namespace (shop)'),
    ],
    cause: 'D-001 error nad:shop/dcc',
    effects: ['D-418'],
  },
  {
    text: 'failed to locate network attachment definition shop/dcc',
    objects: [
      ...cluster,
      ...refused(
        [
          aCondition('Synchronized', {
            status: 'False',
            message: 'failed to locate network attachment definition shop/dcc',
          }),
        ],
        'dcc',
      ),
    ],
    cause: 'D-001 error nad:shop/dcc',
    effects: ['D-418'],
  },
  {
    text: 'namespace isolation enabled, annotation violates permission',
    objects: [
      ...cluster,
      aLocalnetNad('bank/dc'),
      ...stuck('bank/dc', 'namespace isolation enabled, annotation violates permission, pod is in namespace shop'),
    ],
    cause: 'D-002 error nad:bank/dc',
    effects: ['D-418'],
  },
  {
    text: '"br1" already exists but is not a bridge',
    objects: [
      node,
      wired.withOvsBridge('br1', []),
      bridgeNad(),
      ...stuck('dc', 'failed to create bridge "br1": could not add "br1": "br1" already exists but is not a bridge'),
    ],
    cause: 'D-127 error ovs-bridge:n1/br1',
    effects: ['D-418'],
  },
  {
    text: 'no error: the plugin made the bridge, and it has no ports',
    isUnseen: true,
    objects: [node, host.withLinuxBridge('br1', []), bridgeNad(), ...running],
    cause: 'D-120 error link:n1/br1',
  },
  {
    text: 'invalid VLAN ID 5000 (must be between 0 and 4094)',
    objects: [
      node,
      host.withLinuxBridge('br1', ['eno2']),
      bridgeNad({ vlan: 5000 }),
      ...stuck('dc', 'invalid VLAN ID 5000 (must be between 0 and 4094)'),
    ],
    cause: 'D-032 error nad:shop/dc',
  },
  {
    text: 'net-attach-def name (shop/dc) is inconsistent with config (bank/dc)',
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc', { netAttachDefName: 'bank/dc' }),
      ...stuck('dc', 'net-attach-def name (shop/dc) is inconsistent with config (bank/dc)'),
    ],
    cause: 'D-006 error nad:shop/dc',
    effects: ['D-418'],
  },
  {
    text: 'NAD shop/dc CNI config does not match that of network dc',
    isUnseen: true,
    objects: [
      ...cluster,
      aLocalnetNad('bank/dc', { vlanID: 7 }, { annotations: { 'k8s.ovn.org/network-id': '3' } }),
      aLocalnetNad('shop/dc', { vlanID: 8 }),
      ...stuck('dc', 'timed out waiting for annotations: context deadline exceeded'),
    ],
    cause: 'D-017 error nad:shop/dc',
    effects: ['D-418'],
  },
  {
    text: 'IPAM key is not supported. Use OVN-K provided IPAM via the `subnets` attribute',
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc', { ipam: { type: 'host-local' } }),
      ...stuck('dc', 'IPAM key is not supported. Use OVN-K provided IPAM via the `subnets` attribute'),
    ],
    cause: 'D-009 error nad:shop/dc',
    effects: ['D-418'],
  },
  {
    text: 'bridge not found for localnet port dc_ovn_localnet_port with network name dc',
    isUnseen: true,
    objects: [node, host, aLocalnetNad('shop/dc'), ...running],
    cause: 'D-101 error vmNic:shop/web/data',
  },
  {
    text: `Insufficient ${pool}`,
    objects: [
      { ...node, status: { conditions: [aCondition('Ready')], allocatable: { memory: '64Gi' } } },
      wired,
      bridgeNad({}, askingFor(pool)),
      ...stuck('dc', `0/1 nodes are available: 1 Insufficient ${pool}.`, 'FailedScheduling'),
    ],
    cause: 'D-131 error nad:shop/dc',
    effects: ['D-417'],
  },
  {
    text: `failed plugging phase1 at nic 'net1': Link not found`,
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc'),
      ...refused([
        aCondition('Synchronized', {
          status: 'False',
          message: `server error. command SyncVMI failed: "failed plugging phase1 at nic 'net1': Link not found"`,
        }),
      ]),
    ],
    cause: 'D-418 error vm:shop/web',
  },
  {
    text: 'HotPlugNetworkInterfaceError',
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc'),
      ...aRunningVm('shop/web', { nics: onNad('dc'), actual: [{ name: 'default' }] }),
      anEvent('shop/event', {
        reason: 'HotPlugNetworkInterfaceError',
        kind: 'VirtualMachineInstance',
        name: 'web',
        message: 'HotPlugNetworkInterfaceError: conflict',
      }),
    ],
    cause: 'D-402 warning vmNic:shop/web/data',
  },
  {
    text: `interface data's state "absent" is supported only for bridge binding`,
    objects: [
      ...cluster,
      aLocalnetNad('shop/dc'),
      aVm('shop/web', {
        nics: onNad('dc'),
        status: {
          conditions: [
            aCondition('Failure', { message: `interface data's state "absent" is supported only for bridge binding` }),
          ],
        },
      }),
    ],
    cause: 'D-418 error vm:shop/web',
  },
  {
    text: 'Found duplicate `localnet` key dc',
    objects: [
      ...cluster,
      aPolicy('maps', { mappings: [{ localnet: 'dc', bridge: 'br-dc' }], conditions: [aCondition('Degraded')] }),
      anEnactment('maps', 'n1', {
        conditions: [aCondition('Failing', { message: 'InvalidArgument: Found duplicate `localnet` key dc' })],
      }),
    ],
    cause: 'D-304 warning nnce:n1.maps',
  },
  {
    text: 'foreign NetworkAttachmentDefinition with the desired name already exist [shop/dc]',
    objects: [
      ...cluster,
      aCudn('dc', {
        conditions: [
          aCondition('NetworkCreated', {
            status: 'False',
            reason: 'NetworkAttachmentDefinitionSyncError',
            message: 'foreign NetworkAttachmentDefinition with the desired name already exist [shop/dc]',
          }),
        ],
      }),
    ],
    cause: 'D-020 error cudn:dc',
  },
];

describe('an error text of the platform', () => {
  it.each(cases.map((one) => [one.text, one] as const))('is explained: %s', (text, one) => {
    const { findings } = diagnose(aView(one.objects));
    const told = findings.map(({ rule, severity, subjects }) => `${rule} ${severity} ${subjects[0]}`);
    expect(told).toContain(one.cause);
    for (const effect of one.effects ?? []) {
      const because = findings.find(({ rule }) => rule === effect)?.because;
      expect(because && `${because.rule} ${because.subject}`).toBe(one.cause.replace(/ (error|warning)/, ''));
    }
    const shown = findings.flatMap(({ evidence }) => evidence.map(({ value }) => String(value)));
    expect(shown.some((value) => value.includes(text))).toBe(!one.isUnseen);
  });
});
