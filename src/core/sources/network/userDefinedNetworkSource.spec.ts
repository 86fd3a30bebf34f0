import { aCudn, aCudnNad, aNamespace, aUdn } from '../../../testing/objects/aCudn';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { anOverlayNad } from '../../../testing/objects/aNad';
import { cudnId, ovnNetworkId, udnId } from '../../model/elementId';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const cudnOf = (map: ReturnType<typeof aMapOf>, name = 'web') => {
  const element = map.elements.get(cudnId(name));
  return element?.kind === 'cudn' ? element.facts : undefined;
};

const namespaces = [
  aNamespace('team-a', { tier: 'gold' }),
  aNamespace('team-b', { tier: 'silver', vlan: '' }),
  aNamespace('team-c'),
];

const selected = (selector: object) =>
  cudnOf(aMapOf(...namespaces, aCudn('web', { selector: { ...selector } })))?.namespaces;

describe('L-34: CUDN → namespace', () => {
  it('goes to every namespace that the selector fits, inferred where no NAD of the CUDN is yet', () => {
    const map = aMapOf(
      ...namespaces,
      aCudn('web', { selector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } }),
      aCudnNad('team-a/web'),
    );
    expect(linksBy(map, 'L-34')).toEqual(['cudn:web → namespace:team-a', 'cudn:web → namespace:team-b inferred']);
    expect(cudnOf(map)?.namespaces).toEqual(['team-a', 'team-b']);
  });

  it.each([
    [{}, ['team-a', 'team-b', 'team-c']],
    [{ matchLabels: {}, matchExpressions: [] }, ['team-a', 'team-b', 'team-c']],
    [{ matchLabels: { tier: 'gold' } }, ['team-a']],
    [{ matchLabels: { tier: 'gold', vlan: '' } }, []],
    [{ matchExpressions: [{ key: 'tier', operator: 'In', values: ['gold', 'silver'] }] }, ['team-a', 'team-b']],
    [{ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['gold'] }] }, ['team-b', 'team-c']],
    [{ matchExpressions: [{ key: 'vlan', operator: 'Exists' }] }, ['team-b']],
    [{ matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, ['team-c']],
    [{ matchExpressions: [{ key: 'toString', operator: 'Exists' }] }, []],
    [{ matchExpressions: [{ key: 'tier', operator: 'Like', values: ['g'] }] }, []],
    [{ matchLabels: { tier: 'silver' }, matchExpressions: [{ key: 'vlan', operator: 'Exists' }] }, ['team-b']],
  ])('understands the selector %j', (selector, names) => {
    expect(selected(selector)).toEqual(names);
  });

  it('is not known without a selector, and not when namespaces cannot be read', () => {
    const bare = { apiVersion: 'k8s.ovn.org/v1', kind: 'ClusterUserDefinedNetwork', metadata: { name: 'web' } };
    expect(cudnOf(aMapOf(...namespaces, bare))?.namespaces).toBeUndefined();
    const unread = buildSnapshot({ ClusterUserDefinedNetwork: { state: 'read', objects: [aCudn('web')] } });
    expect(cudnOf(buildNetworkMap(unread))?.namespaces).toBeUndefined();
  });
});

describe('peers 7: what a CUDN says of itself', () => {
  it('are its namespaces by selector, never by the text of a condition', () => {
    const created = {
      type: 'NetworkCreated',
      status: 'True',
      reason: 'NetworkAttachmentDefinitionCreated',
      message: 'NetworkAttachmentDefinition has been created in following namespaces: [team-b, elsewhere]',
    };
    const map = aMapOf(
      ...namespaces,
      aCudn('web', { selector: { matchLabels: { tier: 'gold' } }, conditions: [created] }),
    );
    expect(cudnOf(map)).toMatchObject({ namespaces: ['team-a'], created: true });
    expect(cudnOf(map)?.reason).toBeUndefined();
  });

  it('are the subnets of Layer3 as text', () => {
    const subnets = [{ cidr: '10.1.0.0/16', hostSubnet: 24 }, { cidr: 'fd00::/48' }];
    const map = aMapOf(aCudn('web', { topology: 'Layer3', network: { role: 'Primary', subnets } }));
    expect(cudnOf(map)).toMatchObject({
      topology: 'Layer3',
      role: 'Primary',
      subnets: ['10.1.0.0/16/24', 'fd00::/48'],
    });
  });
});

describe('peers 34: a CUDN whose network was not created', () => {
  const failed = (condition: object) =>
    cudnOf(aMapOf(aCudn('web', { conditions: [{ type: 'Other', status: 'True' }, { ...condition }] })));

  it.each([
    ['NetworkCreated', 'a foreign NAD is in the way', 'a foreign NAD is in the way'],
    ['NetworkReady', undefined, 'SyncError'],
  ])('says why, in the words of %s', (type, message, reason) => {
    expect(failed({ type, status: 'False', reason: 'SyncError', message })).toMatchObject({ created: false, reason });
  });

  it('does not call created what nobody has said anything of', () => {
    expect(failed({ type: 'NetworkCreated', status: 'Unknown' })?.created).toBeUndefined();
    expect(cudnOf(aMapOf(aCudn('web')))?.created).toBeUndefined();
  });
});

describe('L-62: CUDN or UDN → OVN network', () => {
  const host = aHost('n1').withOvsBridge('br-a', []).withMapping('dc', 'br-a');

  it('goes to the network that its NADs name, old or new', () => {
    const map = aMapOf(host, aCudn('web'), aCudnNad('ns1/web', { name: 'cluster.udn.web' }));
    expect(linksBy(map, 'L-62')).toEqual(['cudn:web → ovnNetwork:cluster.udn.web']);
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:cluster.udn.web']);
  });

  it('is inferred, as is where the network lands, while there is no NAD', () => {
    const network = {
      role: 'Secondary',
      physicalNetworkName: 'dc',
      vlan: { mode: 'Access', access: { id: 7 } },
      mtu: 1500,
    };
    const map = aMapOf(host, aHost('n2').withNic('eno1'), aCudn('web', { network }));
    expect(linksBy(map, 'L-62')).toEqual(['cudn:web → ovnNetwork:cluster_udn_web inferred']);
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:cluster_udn_web vlan 7 inferred']);
    expect(map.elements.get(ovnNetworkId('cluster_udn_web'))?.facts).toEqual({
      topology: 'localnet',
      physicalNetworkName: 'dc',
      role: 'secondary',
      vlan: 7,
      mtu: 1500,
    });
  });

  it('is inferred from a NAD that does not tell its network', () => {
    const map = aMapOf(aCudn('web'), { ...aCudnNad('ns1/web'), spec: { config: '' } });
    expect(linksBy(map, 'L-62')).toEqual(['cudn:web → ovnNetwork:cluster_udn_web inferred']);
  });

  it('goes to the network of a UDN, which has the name of its namespace', () => {
    const map = aMapOf(host, aUdn('ns1/own'));
    expect(linksBy(map, 'L-62')).toEqual(['udn:ns1/own → ovnNetwork:ns1_own inferred']);
    expect(map.elements.get(ovnNetworkId('ns1_own'))?.facts).toEqual({
      topology: 'layer2',
      role: 'secondary',
      subnets: ['10.1.0.0/24'],
    });
    expect(map.elements.get(udnId('ns1', 'own'))).toMatchObject({
      name: 'own',
      namespace: 'ns1',
      facts: { topology: 'Layer2', namespaces: ['ns1'] },
    });
  });

  it('keeps a network apart that has the name of a generated one but is not of the CUDN', () => {
    const map = aMapOf(aCudn('web'), anOverlayNad('ns1/mine', { name: 'cluster_udn_web' }));
    expect(linksBy(map, 'L-33')).toEqual([]);
    expect(map.elements.get(ovnNetworkId('cluster_udn_web'))?.facts).toMatchObject({ topology: 'layer2' });
  });
});

describe('peers 8: the VRF of a primary CUDN', () => {
  const primary = (name: string) =>
    aCudn(name, { topology: 'Layer2', network: { role: 'Primary', subnets: ['10.1.0.0/24'] } });
  const vrf = (name: string) => aHost('n1').withInterface({ name, type: 'vrf', state: 'up', vrf: { port: [] } });

  it('has the name of the CUDN when that has at most 15 characters', () => {
    expect(linksBy(aMapOf(vrf('web'), primary('web')), 'L-17')).toEqual(['link:n1/web → cudn:web']);
  });

  it('has the number of the network otherwise', () => {
    const nad = aCudnNad('ns1/a-rather-long-name', { topology: 'layer2', role: 'primary' });
    const numbered = { ...nad, metadata: { ...metadataOf(nad), annotations: { 'k8s.ovn.org/network-id': '7' } } };
    const map = aMapOf(vrf('mp7-udn-vrf'), primary('a-rather-long-name'), numbered);
    expect(linksBy(map, 'L-17')).toEqual(['link:n1/mp7-udn-vrf → cudn:a-rather-long-name']);
    expect(cudnOf(map, 'a-rather-long-name')?.role).toBe('Primary');
  });
});

const metadataOf = ({ metadata }: Readonly<Record<string, unknown>>): object =>
  typeof metadata === 'object' && metadata !== null ? metadata : {};
