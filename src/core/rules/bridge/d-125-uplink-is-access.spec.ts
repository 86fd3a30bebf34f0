import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { uplinkIsAccess } from './d-125-uplink-is-access';

const network = (vlanID: number) =>
  aLocalnetNad(`shop/v${vlanID}`, { physicalNetworkName: 'dc', ...(vlanID > 0 && { vlanID }) });
const host = (vlan?: Raw, bridge = 'br-dc') =>
  aHost('n1')
    .withNic('eno2')
    .withMapping('dc', bridge)
    .withOvsBridge(bridge, [{ name: 'eno2', ...(vlan && { vlan }) }]);
const access = { mode: 'access', tag: 20 };

describe('D-125', () => {
  it.each([
    ['has no filter', host(), network(20)],
    ['is a trunk', host({ mode: 'trunk' }), network(20)],
    ['does not say its VLAN', host({ mode: 'access' }), network(20)],
    ['serves no network', host(access), aLocalnetNad('shop/other')],
  ])('is silent about an uplink that %s', (_what, state, nad) => {
    expect(answersOf(uplinkIsAccess, [state, nad]).findings).toEqual([]);
  });

  it.each([
    ['another VLAN', [network(30)], 'v30'],
    ['no VLAN', [network(0)], 'v0'],
    ['its own VLAN and another', [network(20), network(30)], 'v30'],
  ])('is an error for networks of %s', (_what, nads, named) => {
    const { findings, titles, messages, evidence } = answersOf(uplinkIsAccess, [host(access), ...nads]);
    expect(findings).toEqual(['error link:n1/eno2']);
    expect(titles).toEqual(['Uplink eno2 of br-dc on n1 carries VLAN 20 only.']);
    expect(messages[0]).toContain(`frames of ${named} are in another VLAN`);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['access', 20]);
  });

  it('warns where the VLAN passes, but loses its tag', () => {
    const { findings, messages, subjects } = answersOf(uplinkIsAccess, [host(access), network(20)]);
    expect(findings).toEqual(['warning link:n1/eno2']);
    expect(messages[0]).toContain('without their tag');
    expect(subjects[0]).toEqual([
      ...['link:n1/eno2', 'ovs-bridge:n1/br-dc', 'k8sNode:n1', 'mapping:n1/dc'],
      ...['ovnNetwork:v20', 'nad:shop/v20'],
    ]);
  });

  it('warns only, of br-ex', () => {
    expect(answersOf(uplinkIsAccess, [host(access, 'br-ex'), network(30)]).findings).toEqual(['warning link:n1/eno2']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(uplinkIsAccess, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
