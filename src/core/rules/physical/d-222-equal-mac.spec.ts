import { aHost } from '../../../testing/aHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { equalMac } from './d-222-equal-mac';

const withMac = (node: string, mac: string | undefined, more: object = {}) =>
  aHost(node)
    .withNic('eno2', { 'permanent-mac-address': mac, ...more })
    .withOvsBridge('br-dc', ['eno2']);
const mac = '02:00:5E:00:00:07';

describe('D-222', () => {
  it.each([
    ['the addresses differ', [withMac('n1', mac), withMac('n2', '02:00:5E:00:00:08')]],
    ['they are not known', [withMac('n1', undefined), withMac('n2', undefined)]],
    ['they are none', [withMac('n1', '00:00:00:00:00:00'), withMac('n2', '00:00:00:00:00:00')]],
    [
      'the NICs lead to a management controller',
      [withMac('n1', mac, { driver: 'cdc_ether' }), withMac('n2', mac, { driver: 'rndis_host' })],
    ],
    ['one is no uplink', [withMac('n1', mac), aHost('n2').withNic('eno2', { 'permanent-mac-address': mac })]],
    [
      'they are of one node',
      [withMac('n1', mac).withNic('eno3', { 'permanent-mac-address': mac }).withOvsBridge('br-b', ['eno3'])],
    ],
  ])('is silent when %s', (_, hosts) => {
    expect(answersOf(equalMac, hosts)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('warns with both NICs and the address, in whatever case', () => {
    const { findings, titles, subjects, evidence } = answersOf(equalMac, [
      withMac('n1', mac),
      withMac('n2', mac.toLowerCase()),
    ]);
    expect(findings).toEqual(['warning link:n1/eno2']);
    expect(titles).toEqual(['eno2 on n1, eno2 on n2 have the same MAC address 02:00:5E:00:00:07.']);
    expect(subjects).toEqual([['link:n1/eno2', 'link:n2/eno2']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([mac, mac.toLowerCase()]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { cannotTell } = answersOf(equalMac, [], { unread: { NodeNetworkState: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
