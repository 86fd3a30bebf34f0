import { aHost } from '../../testing/aHost';
import { aRawCluster } from '../../testing/rules/aView';
import {
  host,
  workers,
  cluster,
  bridge,
  create,
  patch,
  remove,
  policy,
  plan,
  statusOf,
  enactments,
  linksOf,
} from '../../testing/plan/aPlan';
import { aNode } from '../../testing/objects/aNode';
import { anEnactment, aPolicy } from '../../testing/objects/aPolicy';
import { english } from '../message';
import { objectAt } from './rawObjects';
import type { PlannedCluster } from './plannedCluster';

describe('a policy in a plan', () => {
  const planned = plan(cluster, create(policy()));

  it('is applied to the nodes it selects that run a handler, each with its result', () => {
    expect(planned.hosts.map(({ policy: name, node, result }) => `${name} ${node} ${result}`)).toEqual([
      'p n1 applied',
      'p n2 applied',
    ]);
    expect(planned.hosts[0]).toMatchObject({
      changed: [
        { of: 'link', name: 'eno2', change: 'changed' },
        { of: 'mapping', name: 'dc', change: 'added' },
        { of: 'ovsBridge', name: 'br-vm', change: 'added' },
      ],
    });
    expect(linksOf(planned, 'n1')).toContain('br-vm');
    expect(linksOf(planned, 'm1')).not.toContain('br-vm');
    expect(enactments(planned)).toEqual(['n1.p 1 Available', 'n2.p 1 Available']);
    expect(statusOf(planned, 'NodeNetworkConfigurationPolicy', 'p')).toEqual([
      'Available · True · SuccessfullyConfigured · 2/2 nodes successfully configured',
    ]);
  });

  it('leaves every other object the one it was', () => {
    expect(planned.raw.Node).toBe(cluster.Node);
    expect(planned.raw.NodeNetworkState?.objects[2]).toBe(cluster.NodeNetworkState?.objects[2]);
    expect(planned.raw.NodeNetworkState?.objects[0]).not.toBe(cluster.NodeNetworkState?.objects[0]);
  });

  it('changes nothing on a node that is so already', () => {
    const again = plan(planned.raw, create({ ...policy(), metadata: { name: 'q' } }));
    expect(again.hosts).toMatchObject([{ changed: [] }, { changed: [] }]);
    expect(again.raw.NodeNetworkState).toBe(planned.raw.NodeNetworkState);
  });

  it('fails where the node refuses, in the words of NMState, and leaves it as it is', () => {
    const lacking = aRawCluster([aNode('n1'), host('n1'), aNode('n2'), aHost('n2').withNic('ens1')]);
    const bond = { name: 'bond1', type: 'bond', state: 'up', 'link-aggregation': { mode: '802.3ad', port: ['eno2'] } };
    const failing = plan(lacking, create(aPolicy('p', { interfaces: [bond] })));
    expect(failing.hosts.map(({ node, result }) => [node, result])).toEqual([
      ['n1', 'applied'],
      ['n2', 'failed'],
    ]);
    expect(failing.hosts[1]).toMatchObject({ message: expect.stringContaining('eno2') });
    expect(linksOf(failing, 'n2')).toEqual(['ens1']);
    expect(enactments(failing)).toEqual(['n1.p 1 Available', 'n2.p 1 Failing']);
    expect(statusOf(failing, 'NodeNetworkConfigurationPolicy', 'p')).toEqual([
      'Degraded · True · FailedToConfigure · 1/2 nodes failed to configure',
    ]);
  });

  it('is ignored when it selects no node, and does nothing when it wants nothing', () => {
    const nowhere = plan(cluster, create(policy({ nodeSelector: { zone: 'moon' } })));
    expect(nowhere.hosts).toEqual([]);
    expect(statusOf(nowhere, 'NodeNetworkConfigurationPolicy', 'p')).toEqual([
      'Ignored · True · NoMatchingNode · Policy does not match any node',
    ]);
    const empty = plan(cluster, create(aPolicy('p', { spec: { desiredState: null } })));
    expect(empty.hosts).toEqual([]);
    expect(statusOf(empty, 'NodeNetworkConfigurationPolicy', 'p')).toEqual([]);
  });

  it('is for every node with a handler when it selects by nothing', () => {
    const all = plan(cluster, create(aPolicy('p', { mappings: [{ localnet: 'dc', bridge: 'br-ex' }] })));
    expect(all.hosts.map(({ node }) => node)).toEqual(['m1', 'n1', 'n2']);
  });

  it('cannot be told where the node must be asked first, where its state or labels are not known', () => {
    const captured = aPolicy('p', { interfaces: '{{ capture.nics.interfaces }}', spec: { capture: { nics: 'x' } } });
    const reasons = ({ hosts }: PlannedCluster) =>
      hosts.map(
        (outcome) => `${outcome.node} ${outcome.result === 'cannotTell' ? english(outcome.reason) : outcome.result}`,
      );
    expect(reasons(plan(aRawCluster([host('n1')]), create(captured)))).toEqual([
      'n1 The policy takes parts of what it wants from n1 itself.',
    ]);
    const stateless = aRawCluster([{ ...host('n1').object(), status: {} }]);
    const planned = plan(stateless, create(aPolicy('p', { interfaces: [bridge] })));
    expect(reasons(planned)).toEqual(['n1 The state of n1 is not known.']);
    expect(enactments(planned)).toEqual(['n1.p 1']);
    expect(statusOf(planned, 'NodeNetworkConfigurationPolicy', 'p')).toEqual([]);
    const unlabelled = { ...cluster, Node: { state: 'forbidden', objects: [] } } as const;
    expect(reasons(plan(unlabelled, create(policy())))).toEqual([
      'm1 It is not known whether the policy selects m1.',
      'n1 It is not known whether the policy selects n1.',
      'n2 It is not known whether the policy selects n2.',
    ]);
  });

  it('is applied anew when its spec is edited, and not when anything else is', () => {
    const live = aRawCluster([
      aNode('n1'),
      host('n1'),
      aPolicy('p', { generation: 4 }),
      anEnactment('p', 'n1', { generation: 4 }),
    ]);
    const mapping = [{ localnet: 'dc', bridge: 'br-ex' }];
    const edited = plan(live, patch({ ...aPolicy('p', { mappings: mapping }), metadata: { name: 'p' } }));
    expect(edited.hosts).toMatchObject([{ node: 'n1', result: 'applied', changed: [{ of: 'mapping', name: 'dc' }] }]);
    expect(enactments(edited)).toEqual(['n1.p 5 Available']);
    const labelled = patch({
      apiVersion: 'nmstate.io/v1',
      kind: 'NodeNetworkConfigurationPolicy',
      metadata: { name: 'p', labels: { a: 'b' } },
    });
    expect(plan(live, labelled)).toMatchObject({ hosts: [], refused: [] });
    expect(enactments(plan(live, labelled))).toEqual(['n1.p 4']);
    const same = plan(
      live,
      patch({ apiVersion: 'nmstate.io/v1', kind: 'NodeNetworkConfigurationPolicy', metadata: { name: 'p' } }),
    );
    expect(same.raw).toBe(live);
  });

  it('takes its results along when it leaves a node or goes, and what it did stays', () => {
    const narrower = patch({ ...policy({ nodeSelector: { zone: 'moon' } }), metadata: { name: 'p' } });
    const left = plan(planned.raw, narrower);
    expect(enactments(left)).toEqual([]);
    const gone = plan(planned.raw, remove(policy()));
    expect(enactments(gone)).toEqual([]);
    expect(objectAt(gone.raw, { kind: 'NodeNetworkConfigurationPolicy', name: 'p' })).toBeUndefined();
    expect(linksOf(gone, 'n1')).toContain('br-vm');
  });

  it('comes after what is written before it', () => {
    const absent = patch({
      ...aPolicy('p', { nodeSelector: workers, interfaces: [{ name: 'br-vm', type: 'ovs-bridge', state: 'absent' }] }),
      metadata: { name: 'p' },
    });
    const undone = plan(cluster, create(policy()), absent, remove(policy()));
    expect(undone.hosts.map(({ at, node }) => `${at} ${node}`)).toEqual(['0 n1', '0 n2', '1 n1', '1 n2']);
    expect(linksOf(undone, 'n1')).not.toContain('br-vm');
    expect(undone.raw.NodeNetworkConfigurationPolicy?.objects).toEqual([]);
  });
});
