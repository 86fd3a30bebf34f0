import { listenApi } from '../../testing/aListeningApi';
import { resourceOf } from '../../testing/aClusterStore';
import { isRecord, listAt, textAt } from '../store/jsonValue';
import { labScenario, labScenarios, type LabScenario } from './labScenarios';
import { labStore } from './labStore';

const scenarioNamed = (name: string): LabScenario => {
  const scenario = labScenario(name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  return scenario;
};

const storeOf = (name: string) => {
  const scenario = scenarioNamed(name);
  return labStore(scenario, { clock: () => new Date(scenario.now), random: () => 0.5 });
};

const vmNames = (store: ReturnType<typeof storeOf>, namespace?: string): readonly string[] => {
  const answer = store.list(resourceOf(store, 'VirtualMachine'), namespace === undefined ? {} : { namespace });
  return answer.ok ? answer.value.items.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`) : [];
};

/** Asks the API as a user: the HTTP status, and the namespaces and names of the items. */
const asked = async (user: string, path: string) => {
  const api = await listenApi(storeOf('datacenter'));
  try {
    const response = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${user}` } });
    const body: unknown = await response.json();
    const items = listAt(body, ['items']).filter(isRecord);
    return {
      status: response.status,
      namespaces: [...new Set(items.map((item) => textAt(item, ['metadata', 'namespace'])))],
      count: items.length,
    };
  } finally {
    await api.close();
  }
};

it('knows the scenarios by name, the data centre first', () => {
  expect(labScenarios.map(({ name }) => name)).toEqual([
    'datacenter',
    'healthy',
    'case-1',
    'case-2',
    'case-3',
    'case-4',
    'empty',
  ]);
  expect(labScenario('case-5')).toBeUndefined();
});

it('makes equal objects each time', () => {
  const { objects } = scenarioNamed('datacenter');
  expect(JSON.stringify(objects())).toBe(JSON.stringify(objects()));
});

it.each(labScenarios.map((scenario) => [scenario.name, scenario] as const))(
  'serves every object of %s',
  (name, scenario) => {
    const store = storeOf(name);
    const lost = scenario.objects().filter((object) => {
      const { namespace, name: own } = object.metadata;
      return !store.get(resourceOf(store, object.kind, object.apiVersion), { namespace, name: own }).ok;
    });
    expect(lost).toEqual([]);
  },
);

it('lists by namespace', () => {
  expect(vmNames(storeOf('case-1'))).toEqual(['ns1/vm1', 'ns1/ws', 'ns2/db', 'ns2/dev']);
  expect(vmNames(storeOf('case-1'), 'ns2')).toEqual(['ns2/db', 'ns2/dev']);
  expect(vmNames(storeOf('datacenter')).length).toBeGreaterThanOrEqual(40);
});

it('serves neither NMState, NADs nor KubeVirt in the empty cluster', () => {
  const groups = storeOf('empty')
    .catalogue()
    .groups.map(({ name }) => name);
  expect(groups).toContain('config.openshift.io');
  expect(groups).not.toEqual(expect.arrayContaining(['nmstate.io']));
  expect(groups).not.toEqual(expect.arrayContaining(['kubevirt.io']));
  expect(groups).not.toEqual(expect.arrayContaining(['k8s.cni.cncf.io']));
});

describe('tenant', () => {
  const vms = '/apis/kubevirt.io/v1';

  it('sees what is in the namespace shop', async () => {
    const { status, namespaces, count } = await asked('tenant', `${vms}/namespaces/shop/virtualmachines`);
    expect([status, namespaces]).toEqual([200, ['shop']]);
    expect(count).toBeGreaterThan(10);
  });

  it.each([
    ['VMs of all namespaces', `${vms}/virtualmachines`],
    ['VMs of another namespace', `${vms}/namespaces/erp/virtualmachines`],
    ['the nodes', '/api/v1/nodes'],
    ['the state of their networks', '/apis/nmstate.io/v1beta1/nodenetworkstates'],
    ['NADs for everybody', '/apis/k8s.cni.cncf.io/v1/namespaces/default/network-attachment-definitions'],
  ])('may not list %s', async (_what, path) => {
    expect((await asked('tenant', path)).status).toBe(403);
    expect((await asked('viewer', path)).status).toBe(200);
  });
});
