import { aHost } from '../../testing/aHost';
import { aLocalnetNad, anOverlayNad } from '../../testing/objects/aNad';
import { anEvent } from '../../testing/objects/anEvent';
import { aNode } from '../../testing/objects/aNode';
import { aLauncher } from '../../testing/objects/aPod';
import { aVm, aVmi } from '../../testing/objects/aVm';
import type { NicPlan } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';
import type { ViewOptions } from '../../testing/rules/aView';
import { english } from '../message';
import { diagnose } from '../rules/diagnose';
import { ladderOf } from './ladderOf';
import { podIfName } from '../sources/workload/launcher/podIfName';
import { verdictText } from './verdict';

const nics: readonly NicPlan[] = [{ name: 'data', nad: 'dc-net' }];
const host = (node: string) => aHost(node).withBrEx('eno1').withNic('eno2').withOvsBridge('br-dc', ['eno2']);
const wired = (node: string) => host(node).withMapping('dc', 'br-dc');
const worker = (name: string) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true' } });
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc', vlanID: 20 });

const running = (node: string, plans = nics) => [
  aVm('shop/web', { nics: plans }),
  aVmi('shop/web', {
    nics: plans,
    node,
    interfaces: plans.map(({ name }) => ({
      name,
      ipAddress: '10.0.0.5',
      infoSource: 'domain, guest-agent, multus-status',
    })),
    status: { conditions: [{ type: 'AgentConnected', status: 'True' }] },
  }),
  aLauncher('shop/virt-launcher-web', {
    vm: 'web',
    node,
    legs: plans.map(({ name, nad: place }) => ({ name: `shop/${place ?? ''}`, interface: podIfName(name), mtu: 1500 })),
  }),
];

const ladder = (objects: Parameters<typeof aView>[0], options?: ViewOptions) => {
  const view = aView(objects, options);
  const [nic] = view.nics();
  if (!nic) throw new Error('there is no NIC');
  const climbed = ladderOf(view, diagnose(view), nic);
  return {
    ...climbed,
    states: climbed.rungs.map(({ id, state }) => `${id} ${state}`),
    verdictText: verdictText(climbed.verdict, english),
  };
};

describe('the ladder of a NIC on a localnet', () => {
  it('has ten rungs, and each must have been seen to hold', () => {
    const { states } = ladder([worker('n1'), wired('n1'), nad, ...running('n1')]);
    expect(states).toEqual([
      'nic-list passed',
      'definition passed',
      'access passed',
      'mapping passed',
      'bridge passed',
      'policy passed',
      'link passed',
      'vlan-and-mtu passed',
      'pod passed',
      'guest passed',
    ]);
  });

  it('ends at the mapping where the node has none, and says so in one sentence', () => {
    const { states, verdict, verdictText: text } = ladder([worker('n1'), host('n1'), nad, ...running('n1')]);
    expect(states.slice(2, 6)).toEqual(['access passed', 'mapping failed', 'bridge notReached', 'policy notReached']);
    expect(verdict).toMatchObject({ kind: 'cannot', finding: { rule: 'D-101' } });
    expect(text).toBe('web cannot reach VLAN 20: Node n1 has no bridge mapping for dc.');
  });

  it('cannot check what the node does not tell, and does not call it passed', () => {
    const { states, verdict } = ladder([worker('n1'), wired('n1'), nad, ...running('n1')], {
      unread: { NodeNetworkState: { state: 'forbidden' } },
    });
    expect(states).toEqual(
      expect.arrayContaining([
        'mapping notCheckable',
        'bridge notCheckable',
        'link notCheckable',
        'vlan-and-mtu notCheckable',
      ]),
    );
    expect(verdict.kind).toBe('unknown');
  });

  it('knows no place of a VM whose nodes may not be read', () => {
    const { rungs } = ladder([worker('n1'), wired('n1'), nad, aVm('shop/web', { nics })], {
      unread: { Node: { state: 'forbidden' } },
    });
    const mapping = rungs.find(({ id }) => id === 'mapping');
    expect(mapping?.state).toBe('notCheckable');
    expect(mapping?.detail && english(mapping.detail)).toBe('On which node this VM runs, or could run, is not known.');
  });

  it('does not fail a stopped VM for what is wrong on one of its nodes only', () => {
    const bare = aHost('n2').withBrEx('eno1').withOvsBridge('br-dc', []).withMapping('dc', 'br-dc');
    const { states } = ladder([worker('n1'), worker('n2'), wired('n1'), bare, nad, aVm('shop/web', { nics })]);
    expect(states).toContain('bridge passed');
    expect(states.slice(-2)).toEqual(['pod notReached', 'guest notReached']);
  });

  it('fails every NIC of a VM whose pod cannot be set up, wherever it waits', () => {
    const plans = [{ name: 'default' }, ...nics];
    const said = 'failed to find OVN bridge-mapping for network: "dc"';
    const stuck = [
      ...[worker('n1'), worker('n2'), wired('n1'), host('n2'), nad],
      ...[aVm('shop/web', { nics: plans }), aVmi('shop/web', { nics: plans, phase: 'Scheduling' })],
      aLauncher('shop/virt-launcher-web', { vm: 'web', phase: 'Pending', node: 'n2' }),
      anEvent('shop/e', { reason: 'FailedCreatePodSandBox', kind: 'Pod', name: 'virt-launcher-web', message: said }),
    ];
    const view = aView(stuck);
    const verdicts = view.nics().map((nic) => ladderOf(view, diagnose(view), nic).verdict);
    expect(verdicts.map(({ kind, finding }) => [kind, finding?.rule])).toEqual([
      ['cannot', 'D-418'],
      ['cannot', 'D-418'],
    ]);
    expect(verdicts[0] && verdictText(verdicts[0], english)).toMatch(
      /^web could not reach the pod network: shop\/web has/,
    );
  });

  it('calls no VM fine that one of its nodes would cut off, and none possible that all would', () => {
    const dead = (node: string) => host(node).withMapping('dc', 'br-gone');
    const stopped = aVm('shop/web', { nics });
    const some = ladder([worker('n1'), worker('n2'), wired('n1'), dead('n2'), nad, stopped]);
    expect(some.verdict).toMatchObject({ kind: 'fragile' });
    const none = ladder([worker('n1'), worker('n2'), dead('n1'), dead('n2'), nad, stopped]);
    expect(none.verdict.kind).toBe('cannot');
  });

  it('passes no rung of a host where no node could take the VM', () => {
    const closed = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' }, spec: { unschedulable: true } });
    const { states } = ladder([closed, wired('n1'), nad, aVm('shop/web', { nics })]);
    expect(states).toContain('bridge notCheckable');
  });

  it('does not know of a link where no NIC tells', () => {
    const silent = aHost('n1')
      .withBrEx('eno1')
      .withInterface({ name: 'eno2', type: 'ethernet', state: 'up', driver: 'virtio_net', mtu: 1500 })
      .withOvsBridge('br-dc', ['eno2'])
      .withMapping('dc', 'br-dc');
    expect(ladder([worker('n1'), silent, nad, ...running('n1')]).states).toContain('link notCheckable');
  });
});

describe('the ladder of who may see one namespace only', () => {
  const within = { state: 'forbidden', within: 'shop' } as const;
  const forbidden = { state: 'forbidden' } as const;
  const { rungs, verdict } = ladder([worker('n1'), wired('n1'), nad, ...running('n1')], {
    unread: {
      ...{ Node: forbidden, NodeNetworkState: forbidden, Namespace: forbidden, Network: forbidden },
      ...{ NodeNetworkConfigurationPolicy: forbidden, NodeNetworkConfigurationEnactment: forbidden },
      ...{ ClusterUserDefinedNetwork: forbidden, UserDefinedNetwork: within },
      ...{ NetworkAttachmentDefinition: within, VirtualMachine: within, VirtualMachineInstance: within, Pod: within },
    },
  });
  const told = (id: string) => {
    const rung = rungs.find((one) => one.id === id);
    return [rung?.state, rung?.says && english(rung.says), rung?.detail && english(rung.detail)];
  };

  it('passes what the namespace alone decides', () => {
    expect(told('nic-list')[0]).toBe('passed');
    expect(told('pod')[0]).toBe('passed');
  });

  it('says of the host which right is missing, and makes up no bridge', () => {
    expect(told('bridge')).toEqual([
      'notCheckable',
      'The bridge for dc on n1 exists and is connected to a NIC.',
      'You may not list NodeNetworkState, which tells how n1 is wired.',
    ]);
    expect(told('policy')[2]).toBe(
      'You may not list NodeNetworkConfigurationPolicy, NodeNetworkConfigurationEnactment.',
    );
    expect(verdict.kind).toBe('unknown');
  });

  it('vouches for no NIC on the pod network either', () => {
    const pod = [{ name: 'default' }];
    const { verdict: told } = ladder([worker('n1'), wired('n1'), ...running('n1', pod)], {
      unread: {
        VirtualMachineInstance: within,
        VirtualMachine: within,
        NetworkAttachmentDefinition: within,
        Pod: within,
      },
    });
    expect(told.kind).toBe('unknown');
  });

  it('does not pass what things of other namespaces bear on', () => {
    expect(told('guest')[0]).toBe('notCheckable');
    expect(told('guest')[2]).toMatch(/could be read in namespace shop only, and what is in others bears on this\.$/);
  });
});

describe('the words of the rungs', () => {
  it('count the nodes where several come into question', () => {
    const { rungs } = ladder([worker('n1'), worker('n2'), wired('n1'), wired('n2'), nad, aVm('shop/web', { nics })]);
    expect(rungs.map(({ says }) => english(says))).toEqual(
      expect.arrayContaining([
        'At least one of 2 nodes maps dc to a bridge.',
        'VLAN 20 and the MTU pass every joint of at least one of 2 nodes.',
      ]),
    );
  });

  it('name no node where none is known', () => {
    const { rungs } = ladder([wired('n1'), nad, aVm('shop/web', { nics })], {
      unread: { Node: { state: 'forbidden' } },
    });
    expect(rungs.map(({ says }) => english(says))).toContain('The node maps dc to a bridge.');
  });
});

describe('the ladder of another NIC', () => {
  it('has no rung of the host on an overlay', () => {
    const { states } = ladder([worker('n1'), wired('n1'), anOverlayNad('shop/dc-net'), ...running('n1')]);
    expect(states.map((state) => state.split(' ')[0])).toEqual(['nic-list', 'definition', 'access', 'pod', 'guest']);
  });

  it('has three on the pod network, and knows the guest only by an agent or an address', () => {
    const pod = [{ name: 'default' }];
    const states = (interfaces: readonly Readonly<Record<string, unknown>>[]) =>
      ladder([
        ...[worker('n1'), wired('n1'), aVm('shop/web', { nics: pod })],
        aVmi('shop/web', { nics: pod, node: 'n1', interfaces }),
      ]).states;
    expect(states([])).toEqual(['nic-list passed', 'pod notCheckable', 'guest notCheckable']);
    expect(states([{ name: 'default', ipAddress: '10.0.0.5' }]).at(-1)).toBe('guest passed');
  });
});
