import { resourceOfFile } from './resourceOfFile';

it.each([
  ['cluster-scoped-resources/nmstate.io/nodenetworkstates.yaml', 'NodeNetworkState'],
  ['nodenetworkstates.json', 'NodeNetworkState'],
  ['nodenetworkstates.nmstate.io.yaml.gz', 'NodeNetworkState'],
  ['namespaces/shop/core/pods.yaml', 'Pod'],
  ['C:\\dump\\core\\pods.yml', 'Pod'],
  ['config.openshift.io/networks.yaml', 'Network'],
  ['shop/web-01.yaml', undefined],
])('reads from %s that it holds %s', (name, kind) => {
  expect(resourceOfFile(name)?.kind).toBe(kind);
});

it('does not choose between two groups that have a kind of that name', () => {
  expect(resourceOfFile('operator.openshift.io/networks.yaml')?.group).toBe('operator.openshift.io');
  expect(resourceOfFile('networks.yaml')).toBeUndefined();
});
