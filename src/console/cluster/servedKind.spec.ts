import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { resources } from '../../k8s/allResources';
import { objectLink } from './objectLink';
import { servedKind } from './servedKind';

const model = (kind: string, apiVersion: string, apiGroup?: string): K8sModel => ({
  abbr: '',
  kind,
  label: kind,
  labelPlural: kind,
  plural: `${kind.toLowerCase()}s`,
  apiVersion,
  ...(apiGroup === undefined ? {} : { apiGroup }),
});

const { kind } = resources.NodeNetworkConfigurationPolicy;

it('asks for our version where it is served, else for what is', () => {
  const other = model(kind.kind, 'v9', kind.group);
  const ours = model(kind.kind, kind.version, kind.group);
  expect(servedKind(kind, { a: other, b: ours }).version).toBe(kind.version);
  expect(servedKind(kind, { a: other })).toEqual({ group: 'nmstate.io', version: 'v9', kind: kind.kind });
});

it('takes the most stable of the others, then the newest', () => {
  const served = (...versions: readonly string[]) =>
    servedKind(kind, Object.fromEntries(versions.map((one) => [one, model(kind.kind, one, kind.group)]))).version;
  expect(served('v2', 'v2beta1', 'v10beta2')).toBe('v2');
  expect(served('v1alpha3', 'v1beta1')).toBe('v1beta1');
  expect(served('v9', 'v10', 'nonsense')).toBe('v10');
});

it('asks for ours when nothing is known of it, and does not mistake another group', () => {
  expect(servedKind(kind, { a: model(kind.kind, 'v9', 'elsewhere.io') }).version).toBe(kind.version);
  expect(servedKind(resources.Pod.kind, {})).toEqual({ version: 'v1', kind: 'Pod' });
});

it('links to the pages that the console has', () => {
  expect(objectLink(resources.Pod.kind, 'shop', 'web 1')).toBe('/k8s/ns/shop/pods/web%201');
  expect(objectLink(resources.Node.kind, undefined, 'n1')).toBe('/k8s/cluster/nodes/n1');
  expect(objectLink(kind, undefined, 'p')).toBe(
    `/k8s/cluster/nmstate.io~${kind.version}~NodeNetworkConfigurationPolicy/p`,
  );
});
