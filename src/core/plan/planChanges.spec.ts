import fc from 'fast-check';
import { aRawCluster } from '../../testing/rules/aView';
import { scenarioObjects } from '../../testing/aScenario';
import {
  planNow,
  cluster,
  manifest,
  written,
  create,
  patch,
  remove,
  policy,
  plan,
  refusals,
  nadsIn,
} from '../../testing/plan/aPlan';
import { aCudn, aNamespace } from '../../testing/objects/aCudn';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { anyMutationOf } from '../../testing/readers/anyMutationOf';
import { kindNames } from '../../k8s/allResources';
import { buildSnapshot } from '../snapshot/buildSnapshot';
import { planChanges } from './planChanges';
import type { DraftChange } from '../manifests/draftChange';
import type { PlannedCluster } from './plannedCluster';

describe('a virtual machine in a plan', () => {
  const nics = [{ name: 'default' }];
  const vm = aVm('shop/web', { nics });
  const live = aRawCluster([
    aNamespace('shop'),
    vm,
    {
      ...aVmi('shop/web', { nics, node: 'n1' }),
      metadata: { namespace: 'shop', name: 'web', ownerReferences: [{ kind: 'VirtualMachine', name: 'web' }] },
    },
  ]);
  const name = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: { namespace: 'shop', name: 'web' } };

  it('takes JSON patches, whole or not at all', () => {
    const attach = (path: string): DraftChange => ({
      op: 'jsonPatch',
      manifest: written(name),
      patch: [{ op: 'add', path, value: { name: 'net1', multus: { networkName: 'x' } } }],
    });
    const planned = plan(live, attach('/spec/template/spec/networks/-'));
    const machines = buildSnapshot(planned.raw).kind('VirtualMachine').items;
    expect(machines.flatMap(({ template }) => template.networks.map((network) => network.name))).toEqual([
      'default',
      'net1',
    ]);
    expect(refusals(plan(live, attach('/nowhere/-')))).toEqual([
      '0 VirtualMachine/shop/web : VirtualMachine/shop/web is no longer as it was when the change was made: missing path: /nowhere/-.',
    ]);
  });

  it('takes its instance along when it goes', () => {
    expect(plan(live, remove(name)).raw.VirtualMachineInstance?.objects).toEqual([]);
  });
});

describe('what the API would not take', () => {
  const known = { apiVersion: 'k8s.cni.cncf.io/v1', kind: 'NetworkAttachmentDefinition' };

  it.each<[string, DraftChange, string]>([
    ['what is there already', create(aNode('n1')), 'Node/n1 : Node/n1 is already there.'],
    ['edits of what is not there', patch(aNode('n9')), 'Node/n9 : There is no Node/n9.'],
    ['removal of what is not there', remove(aNode('n9')), 'Node/n9 : There is no Node/n9.'],
    [
      'a definition without a namespace',
      create({ ...known, metadata: { name: 'a' } }),
      'NetworkAttachmentDefinition/a metadata.namespace: The object needs a namespace.',
    ],
    [
      'one in a namespace that is not there',
      create(aLocalnetNad('moon/a')),
      'NetworkAttachmentDefinition/moon/a : There is no namespace moon.',
    ],
    [
      'other kinds',
      create({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', namespace: 'b' } }),
      'Service/b/a kind: Wiremap does not know what a Service does.',
    ],
  ])('is refused: %s', (_what, change, said) => {
    const planned = plan(cluster, change);
    expect(refusals(planned)).toEqual([`0 ${said}`]);
    expect(planned.raw).toBe(cluster);
  });

  it('is refused: another network in a CUDN, another name, an edit of what nobody could read', () => {
    const cudn = aCudn('a');
    const live = aRawCluster([aNamespace('shop'), cudn]);
    const network = patch({
      ...cudn,
      metadata: { name: 'a' },
      spec: { network: { localnet: { physicalNetworkName: 'x' } } },
    });
    expect(refusals(plan(live, network))).toEqual([
      '0 ClusterUserDefinedNetwork/a spec.network: spec.network cannot be changed while the object is there.',
    ]);
    const renamed: DraftChange = {
      op: 'jsonPatch',
      manifest: written(cudn),
      patch: [{ op: 'replace', path: '/metadata/name', value: 'b' }],
    };
    expect(refusals(plan(live, renamed))).toEqual([
      '0 ClusterUserDefinedNetwork/a metadata: An edit cannot give an object another name.',
    ]);
    expect(refusals(plan({}, patch(cudn)))).toEqual([
      '0 ClusterUserDefinedNetwork/a : ClusterUserDefinedNetwork/a could not be read, so that nobody can tell what the change makes of it.',
    ]);
  });

  it('costs only itself', () => {
    const planned = plan(cluster, create(aNode('n1')), create(aCudn('a')), patch(aNode('n9')));
    expect(refusals(planned).map((text) => text[0])).toEqual(['0', '2']);
    expect(nadsIn(planned)).toEqual(['billing/a', 'shop/a']);
  });
});

describe('a plan', () => {
  it('bears no time when it is given none, and the moment of an edit otherwise', () => {
    expect(planChanges(cluster, [create(aCudn('a'))]).raw.ClusterUserDefinedNetwork?.objects[0]).toMatchObject({
      metadata: { name: 'a', uid: 'uid-a', generation: 1 },
    });
    const live = aRawCluster([aNamespace('shop'), aLocalnetNad('shop/a', {}, { generation: 2 })]);
    const edit = patch({ ...aLocalnetNad('shop/a', { vlanID: 5 }) });
    const nadOf = (planned: PlannedCluster) =>
      buildSnapshot(planned.raw).kind('NetworkAttachmentDefinition').items[0]?.meta;
    expect(nadOf(plan(live, edit))).toMatchObject({ generation: 3, specWritten: '2026-03-02T09:00:00.000Z' });
    expect(nadOf(planChanges(live, [edit]))?.specWritten).toBeUndefined();
  });

  const objects = scenarioObjects('case-1').filter(({ kind }) => kindNames.some((name) => name === kind));
  const raw = aRawCluster(objects);

  it('never throws, is always the same, and reads nothing that it made worse', () => {
    const change = fc.oneof(
      ...objects.slice(0, 40).map((object) =>
        fc
          .record({ op: fc.constantFrom('create', 'patch', 'delete'), edited: anyMutationOf(object) })
          .map(({ op, edited }): DraftChange => ({
            op: op === 'create' ? 'create' : op === 'patch' ? 'patch' : 'delete',
            manifest: manifest(Object(edited), { ...Object(Object(edited).metadata), name: object.metadata.name }),
          })),
      ),
      anyMutationOf(policy()).map((edited): DraftChange => ({
        op: 'create',
        manifest: manifest(
          { ...policy(), ...Object(edited), kind: 'NodeNetworkConfigurationPolicy', apiVersion: 'nmstate.io/v1' },
          { name: 'p' },
        ),
      })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const planned = planChanges(raw, changes, { now: planNow });
        expect(planChanges(raw, changes, { now: planNow })).toEqual(planned);
        expect(planned.refused.length).toBeLessThanOrEqual(changes.length);
        buildSnapshot(planned.raw);
      }),
      { numRuns: 150 },
    );
  });
});
