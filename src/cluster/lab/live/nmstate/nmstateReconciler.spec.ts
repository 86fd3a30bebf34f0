import { entryOf, portsIn } from '../../../../testing/lab/aHostState';
import { anObject } from '../../../../testing/aClusterStore';
import {
  host,
  hosts,
  lab,
  policy,
  mtu,
  ref,
  truths,
  types,
  stateOn,
  enactment,
  said,
  mtuOn,
} from '../../../../testing/lab/aPolicyLab';
import { listAt, valueAt } from '../../../store/jsonValue';

describe('a new policy', () => {
  it('says nothing first, then how far it is, then that it is done', () => {
    const at = lab(hosts(4));
    at.platform.create(policy(mtu(9000)));
    expect(listAt(at.platform.get(ref), ['status', 'conditions']).map((one) => valueAt(one, ['status']))).toEqual([
      'Unknown',
      'Unknown',
      'Unknown',
      'Unknown',
    ]);
    at.wait(0.5);
    expect(enactment(at, 'n1')).toMatchObject({
      metadata: {
        labels: { 'nmstate.io/node': 'n1', 'nmstate.io/policy': 'p' },
        ownerReferences: [{ kind: 'Node', name: 'n1', uid: 'uid-n1' }],
      },
      status: { policyGeneration: 1, desiredState: mtu(9000) },
    });
    at.wait(0.5);
    expect(['n1', 'n2', 'n3', 'n4'].map((node) => types(enactment(at, node)))).toEqual([
      ['Progressing'],
      ['Progressing'],
      ['Pending'],
      ['Pending'],
    ]);
    expect(said(at)).toEqual([
      'Progressing ConfigurationProgressing: Policy is progressing 0/4 nodes finished, 2 pending',
    ]);
    expect(valueAt(at.platform.get(ref), ['status', 'unavailableNodeCountMap'])).toEqual({ 1: 2 });
    at.wait(20);
    expect(said(at)).toEqual(['Available SuccessfullyConfigured: 4/4 nodes successfully configured']);
    expect(truths(enactment(at, 'n4'))).toEqual(['Available SuccessfullyConfigured: successfully reconciled']);
    expect(['n1', 'n4'].map((node) => mtuOn(at, node))).toEqual([9000, 9000]);
    expect(at.clock.waiting()).toBe(0);
  });

  it('goes to one node at a time when told', () => {
    const at = lab(hosts(3));
    at.platform.create(policy(mtu(9000), { maxUnavailable: 1 }));
    const most = Array.from({ length: 100 }, () => {
      at.wait(0.5);
      return ['n1', 'n2', 'n3'].filter((node) => types(enactment(at, node)).includes('Progressing')).length;
    });
    expect(Math.max(...most)).toBe(1);
    expect(said(at)).toEqual(['Available SuccessfullyConfigured: 3/3 nodes successfully configured']);
  });

  it('changes what the node reports, and when it last reported something new', () => {
    const at = lab(hosts(1));
    at.platform.create(
      policy({
        interfaces: [
          { name: 'eno2', type: 'ethernet', lldp: { enabled: true } },
          { name: 'br1', type: 'linux-bridge', bridge: { port: [{ name: 'eno2' }] } },
          { name: 'br2', type: 'ovs-bridge', bridge: { port: [] } },
        ],
        ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: 'br2' }] },
      }),
    );
    at.wait(10);
    const state = stateOn(at, 'n1');
    expect(portsIn(entryOf(state, 'br1'))).toEqual(['eno2']);
    expect(entryOf(state, 'br2', 'ovs-interface')?.['mac-address']).toMatch(/^02:0E:5E:/);
    expect(entryOf(state, 'br2', 'ovs-bridge')).not.toHaveProperty('mac-address');
    expect(listAt(entryOf(state, 'eno2'), ['lldp', 'neighbors'])).toHaveLength(1);
    expect(valueAt(state, ['ovn', 'bridge-mappings'])).toContainEqual({ localnet: 'dc', bridge: 'br2' });
    expect(at.platform.get({ kind: 'NodeNetworkState', name: 'n1' })).toMatchObject({
      metadata: { labels: { 'nmstate.io/force-nns-refresh': expect.stringMatching(/^\d{19}$/) } },
      status: { lastSuccessfulUpdateTime: expect.stringMatching(/^2026-03-02T09:00:/) },
    });
    // The handler completes the filter of Linux bridges before it applies anything.
    expect(
      valueAt(enactment(at, 'n1'), ['status', 'desiredState', 'interfaces', '1', 'bridge', 'port', '0', 'vlan']),
    ).toEqual({ mode: 'trunk', 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] });
  });

  it('is ignored where no node matches', () => {
    const at = lab(hosts(1));
    at.platform.create(policy(mtu(9000), { nodeSelector: { rack: '7' } }));
    at.wait(1);
    expect(said(at)).toEqual(['Ignored NoMatchingNode: Policy does not match any node']);
  });

  it('does not wait for nodes that are not ready, nor for those without a handler', () => {
    const at = lab([...hosts(1), ...host('n2', {}, 'Unknown'), anObject('Node', 'n3')]);
    at.platform.create(policy(mtu(9000)));
    at.wait(1);
    expect(said(at)[0]).toContain('Policy is progressing 0/1 nodes finished, 1 nodes ignored due to NotReady state');
    at.wait(9);
    expect(said(at)).toEqual([
      'Available SuccessfullyConfigured: 1/2 nodes successfully configured, 1 nodes ignored due to NotReady state',
    ]);
  });
});

describe('selection', () => {
  it('follows the labels of nodes and the selector; configuration stays', () => {
    const at = lab([...host('n1', { rack: '7' }), ...host('n2')]);
    at.platform.create(policy(mtu(9000), { nodeSelector: { rack: '7' } }));
    at.wait(10);
    expect([mtuOn(at, 'n1'), mtuOn(at, 'n2'), enactment(at, 'n2')]).toEqual([9000, 1500, undefined]);
    at.platform.patch({ kind: 'Node', name: 'n2' }, { metadata: { labels: { rack: '7' } } });
    at.wait(10);
    expect([mtuOn(at, 'n2'), said(at)[0]]).toEqual([
      9000,
      'Available SuccessfullyConfigured: 2/2 nodes successfully configured',
    ]);
    at.platform.patch({ kind: 'Node', name: 'n1' }, { metadata: { labels: { rack: null } } });
    at.wait(10);
    expect([mtuOn(at, 'n1'), enactment(at, 'n1')]).toEqual([9000, undefined]);
    at.platform.patch(ref, { spec: { nodeSelector: { rack: '8' } } });
    at.wait(10);
    expect([enactment(at, 'n2'), said(at)]).toEqual([
      undefined,
      ['Ignored NoMatchingNode: Policy does not match any node'],
    ]);
  });
});

describe('failures', () => {
  const unknownNic = { interfaces: [{ name: 'eno99', type: 'ethernet' }] };

  it('are tried again, become final, and stop the nodes that waited', () => {
    const at = lab(hosts(3));
    at.platform.create(policy(unknownNic, { maxUnavailable: 1 }));
    at.wait(5.5);
    expect(truths(enactment(at, 'n1'))).toEqual([
      'Failing Retrying: failed to reconcile NodeNetworkConfigurationPolicy on node n1. Retrying 2/5',
      'Progressing Retrying: failed to reconcile NodeNetworkConfigurationPolicy on node n1. Retrying 2/5',
    ]);
    expect(said(at)).toEqual(['Degraded FailedToConfigure: 1/3 nodes failed to configure']);
    at.wait(60);
    expect(truths(enactment(at, 'n1'))).toEqual([
      `Failing FailedToConfigure: error reconciling NodeNetworkConfigurationPolicy on node n1 at desired state apply: "",\n failed to execute nmstatectl apply --no-commit --timeout 480: 'exit status 1' '' 'NmstateError: InvalidArgument: Ethernet interface eno99 does not exists'`,
    ]);
    expect(truths(enactment(at, 'n3'))).toEqual([
      'Aborted ConfigurationAborted: reconciliation of enactment "n3.p" has aborted',
    ]);
    expect(said(at)).toEqual([
      'Degraded FailedToConfigure: 1/3 nodes failed to configure, 2 nodes aborted configuration',
    ]);
    expect(valueAt(enactment(at, 'n1'), ['status', 'retryCount'])).toEqual({ 1: 5 });
    expect(
      at.platform.list('Event', 'default').map((event) => [event['type'], event['reason'], event['message']]),
    ).toContainEqual(['Warning', 'ReconcileFailed', 'reconciliation of enactment "n1.p" has failed after 5 retries']);
    expect(at.clock.waiting()).toBe(0);
  });

  it('of one node leave the others changed, and an edit mends it', () => {
    const at = lab(hosts(4), [{ node: 'n2', nic: 'eno2', above: 4000 }]);
    at.platform.create(policy(mtu(9000)));
    at.wait(60);
    expect(['n1', 'n2', 'n3', 'n4'].map((node) => mtuOn(at, node))).toEqual([9000, 1500, 9000, 9000]);
    expect(truths(enactment(at, 'n2'))[0]).toContain(
      "VerificationError: Verification failure: eno2.interface.mtu desire '9000', current '1500'",
    );
    expect(said(at)).toEqual(['Degraded FailedToConfigure: 1/4 nodes failed to configure']);
    at.platform.patch(ref, { spec: { desiredState: mtu(4000) } });
    at.wait(60);
    expect([mtuOn(at, 'n2'), said(at)[0]]).toEqual([
      4000,
      'Available SuccessfullyConfigured: 4/4 nodes successfully configured',
    ]);
    expect(valueAt(enactment(at, 'n2'), ['status', 'policyGeneration'])).toBe(2);
  });

  it('are rolled back when the gateway is lost', () => {
    const at = lab(hosts(1));
    const before = stateOn(at, 'n1');
    at.platform.create(
      policy({ interfaces: [{ name: 'br9', type: 'ovs-bridge', bridge: { port: [{ name: 'eno1' }] } }] }),
    );
    at.wait(60);
    const [text] = truths(enactment(at, 'n1'));
    expect(text).toContain('rolling back desired state configuration');
    expect(text).toContain("failed runnig probe 'ping'");
    expect(stateOn(at, 'n1')).toEqual(before);
  });

  it('are those of templates too, which the lab cannot resolve', () => {
    const at = lab(hosts(1));
    at.platform.create(policy({ interfaces: [{ name: '{{ capture.x.interfaces.0.name }}' }] }));
    at.wait(60);
    expect(truths(enactment(at, 'n1'))[0]).toContain('failure generating desiredState and capturedStates');
  });
});

describe('deleting', () => {
  it('takes the enactments away and reverts nothing', () => {
    const at = lab(hosts(1));
    at.platform.create(policy(mtu(9000)));
    at.wait(10);
    at.platform.remove(ref);
    at.wait(10);
    expect([enactment(at, 'n1'), mtuOn(at, 'n1')]).toEqual([undefined, 9000]);
  });

  it('in the middle ends the roll-out', () => {
    const at = lab(hosts(1));
    at.platform.create(policy(mtu(9000)));
    at.wait(1);
    at.platform.remove(ref);
    at.wait(10);
    expect([enactment(at, 'n1'), mtuOn(at, 'n1'), at.clock.waiting()]).toEqual([undefined, 1500, 0]);
  });
});
