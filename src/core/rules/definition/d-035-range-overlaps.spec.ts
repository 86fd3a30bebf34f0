import { aHost } from '../../../testing/aHost';
import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { rangeOverlaps } from './d-035-range-overlaps';

const cluster = [
  aClusterNetwork({ pods: ['10.128.0.0/14'], services: ['172.30.0.0/16'] }),
  aHost('n1').withBrEx('eno1', '192.168.4.21/24'),
];
const infrastructure = {
  apiVersion: 'config.openshift.io/v1',
  kind: 'Infrastructure',
  metadata: { name: 'cluster' },
  spec: { platformSpec: { type: 'BareMetal', baremetal: { machineNetworks: ['192.168.8.0/24'] } } },
};
const on = (place: string, subnets: string, more = {}) =>
  aLocalnetNad(place, { physicalNetworkName: 'dc', vlanID: 7, subnets, ...more });

describe('D-035', () => {
  it.each([
    ['ranges of their own', [on('shop/x', '10.1.0.0/24'), on('shop/y', '10.2.0.0/24')]],
    ['equal ranges on different wires', [on('shop/x', '10.1.0.0/24'), on('shop/y', '10.1.0.0/24', { vlanID: 8 })]],
    [
      'overlay networks with equal ranges',
      [anOverlayNad('a/x', { subnets: '10.1.0.0/24' }), anOverlayNad('a/y', { subnets: '10.1.0.0/24' })],
    ],
    ['networks without ranges', [aLocalnetNad('shop/x')]],
  ])('is silent about %s', (_, nads) => {
    expect(answersOf(rangeOverlaps, [...cluster, ...nads])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    [
      '10.129.0.0/16',
      'cluster network 10.128.0.0/14',
      { object: 'Network/cluster', path: 'status.clusterNetwork', value: ['10.128.0.0/14'] },
    ],
    [
      '172.30.5.0/24',
      'service network 172.30.0.0/16',
      { object: 'Network/cluster', path: 'status.serviceNetwork', value: ['172.30.0.0/16'] },
    ],
    ['192.168.0.0/16', 'machine network 192.168.4.0/24', { object: 'NodeNetworkState/n1', value: '192.168.4.0/24' }],
  ])('finds that %s overlaps the %s', (subnets, others, shown) => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'x' }] });
    const nad = anOverlayNad('shop/x', { subnets });
    const { findings, titles, subjects, evidence } = answersOf(rangeOverlaps, [...cluster, nad, vm]);
    expect(findings).toEqual(['warning ovnNetwork:x']);
    expect(titles).toEqual([`The address range of network x overlaps ${others}.`]);
    expect(subjects).toEqual([['ovnNetwork:x', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toMatchObject([{ path: 'spec.config.subnets', value: subnets }, shown]);
  });

  it('knows the machine network from the installation', () => {
    const { titles, evidence } = answersOf(rangeOverlaps, [
      infrastructure,
      anOverlayNad('shop/x', { subnets: '192.168.8.0/28' }),
    ]);
    expect(titles).toEqual(['The address range of network x overlaps machine network 192.168.8.0/24.']);
    expect(evidence[0]?.[1]).toEqual({
      object: 'Infrastructure/cluster',
      path: 'spec.platformSpec',
      value: '192.168.8.0/24',
    });
  });

  it('finds both of two networks that share a range and a wire', () => {
    const nads = [on('shop/x', '10.1.0.0/16'), on('shop/y', '10.1.2.0/24')];
    const { findings, titles } = answersOf(rangeOverlaps, [...cluster, ...nads]);
    expect(findings).toEqual(['warning ovnNetwork:x', 'warning ovnNetwork:y']);
    expect(titles).toEqual([
      'The address range of network x overlaps y 10.1.2.0/24.',
      'The address range of network y overlaps x 10.1.0.0/16.',
    ]);
  });

  it.each([
    ['the network of the cluster', cluster.slice(1)],
    ['a machine network', cluster.slice(0, 1)],
  ])('cannot tell without %s', (_, objects) => {
    expect(answersOf(rangeOverlaps, [...objects, on('shop/x', '10.1.0.0/24')])).toMatchObject({
      findings: [],
      cannotTell: ['ovnNetwork:x: The ranges of the pods, the services or the nodes are not known.'],
    });
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(rangeOverlaps, [], { unread }).cannotTell).toHaveLength(1);
  });
});
