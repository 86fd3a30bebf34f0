import { aHost } from '../../../testing/aHost';
import type { HostBuilder } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aBondedHost, hearing } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { lldpOff } from './d-217-lldp-off';

const off = { lldp: { enabled: false } };
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const deaf = aBondedHost('n1.example', { more: { eno2: off, eno3: off } });
const answersAbout = (host: HostBuilder) => answersOf(lldpOff, [host, nad]);

describe('D-217', () => {
  it.each([
    [
      'the NICs listen',
      [nad, aBondedHost('n1', { more: { eno2: hearing('a', '1'), eno3: { lldp: { enabled: true } } } })],
    ],
    ['nothing is said of LLDP', [nad, aBondedHost('n1')]],
    ['no network of VMs is on the bridge', [deaf]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(lldpOff, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the bridge and its NICs, and drafts a policy for them', () => {
    const { findings, titles, subjects, evidence, fixes } = answersOf(lldpOff, [
      deaf,
      nad,
      aNode('n1.example', { labels: { 'kubernetes.io/hostname': 'n1' } }),
    ]);
    expect(findings).toEqual(['info ovs-bridge:n1.example/br-dc']);
    expect(titles).toEqual(['LLDP is off on eno2, eno3 under br-dc on n1.example.']);
    expect(subjects).toEqual([['ovs-bridge:n1.example/br-dc', 'link:n1.example/eno2', 'link:n1.example/eno3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([false, false]);
    expect(fixes[0]).toMatchObject([
      {
        op: 'create',
        manifest: {
          metadata: { name: 'lldp-n1.example-eno2-eno3' },
          spec: {
            nodeSelector: { 'kubernetes.io/hostname': 'n1' },
            desiredState: {
              interfaces: [
                { name: 'eno2', type: 'ethernet', state: 'up', lldp: { enabled: true } },
                { name: 'eno3', type: 'ethernet', state: 'up', lldp: { enabled: true } },
              ],
            },
          },
        },
      },
    ]);
  });

  it('drafts nothing for a node that cannot be read, whose label nobody knows', () => {
    expect(answersAbout(deaf).fixes).toEqual([undefined]);
  });

  it('drafts nothing for NICs that carry br-ex, may carry it, or are not up', () => {
    const onBrEx = aHost('n1').withNic('eno1', off).withBrEx('eno1').withMapping('dc', 'br-ex');
    const withoutBrEx = aHost('n1').withNic('eno2', off).withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
    const down = aBondedHost('n1', { more: { eno2: { ...off, state: 'ignore' } } });
    const withNode = (host: HostBuilder) => answersOf(lldpOff, [host, nad, aNode('n1')]).fixes;
    expect([onBrEx, withoutBrEx, down].map(withNode)).toEqual([[undefined], [undefined], [undefined]]);
  });

  it('cannot tell without NADs which bridges are for VMs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(lldpOff, [deaf, nad], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
