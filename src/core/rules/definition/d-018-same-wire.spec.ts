import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { sameWire } from './d-018-same-wire';

const on = (place: string, physicalNetworkName: string, more = {}) =>
  aLocalnetNad(place, { physicalNetworkName, vlanID: 7, ...more });
const host = (node: string, ...localnets: readonly string[]) =>
  localnets.reduce(
    (built, localnet) => built.withMapping(localnet, `br-${localnet.charAt(0)}`),
    aHost(node).withNic('eno1').withOvsBridge('br-a', ['eno1']).withOvsBridge('br-b', []),
  );

describe('D-018', () => {
  it.each([
    ['other VLANs', [on('shop/x', 'a1'), on('shop/y', 'a1', { vlanID: 8 })]],
    ['other bridges', [on('shop/x', 'a1'), on('shop/y', 'b1')]],
    ['NADs of one network', [on('shop/x', 'a1'), on('bank/x', 'a1')]],
    ['overlay networks', [anOverlayNad('shop/x'), anOverlayNad('shop/y')]],
  ])('is silent about %s', (_, nads) => {
    expect(answersOf(sameWire, [host('n1', 'a1', 'b1'), ...nads]).findings).toEqual([]);
  });

  it('explains that two names are one VLAN of one physical network', () => {
    const nads = [on('shop/y', 'a1'), on('shop/x', 'a1'), on('shop/z', 'a1', { vlanID: 8 })];
    const { findings, titles, subjects, evidence } = answersOf(sameWire, nads);
    expect(findings).toEqual(['info ovnNetwork:x']);
    expect(titles).toEqual(['Networks x, y are the same wire.']);
    expect(subjects).toEqual([['ovnNetwork:x', 'ovnNetwork:y']]);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['spec.config.physicalNetworkName', 'a1'],
      ['spec.config.vlanID', 7],
      ['spec.config.physicalNetworkName', 'a1'],
      ['spec.config.vlanID', 7],
    ]);
  });

  it('finds it where a node maps two physical networks to one bridge, also along a third network', () => {
    const nads = [on('shop/x', 'a1'), on('shop/y', 'a2'), on('shop/z', 'a3')];
    const hosts = [host('n1', 'a1', 'b1'), host('n2', 'a1', 'a2'), host('n3', 'a2', 'a3')];
    const { findings, subjects, evidence } = answersOf(sameWire, [...hosts, ...nads]);
    expect(findings).toEqual(['info ovnNetwork:x']);
    expect(subjects[0]).toEqual([
      ...['ovnNetwork:x', 'ovnNetwork:y', 'ovnNetwork:z'],
      ...['mapping:n2/a1', 'mapping:n2/a2'],
    ]);
    expect(evidence[0]?.at(-1)).toMatchObject({ object: 'NodeNetworkState/n2' });
  });

  it('warns when OVN hands out one range in both, and names the VM NICs', () => {
    const nads = [on('shop/x', 'a1', { subnets: '10.1.0.0/16' }), on('shop/y', 'a1', { subnets: '10.1.2.0/24' })];
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'y' }] });
    const { findings, subjects, messages } = answersOf(sameWire, [...nads, vm]);
    expect(findings).toEqual(['warning ovnNetwork:x']);
    expect(subjects).toEqual([['ovnNetwork:x', 'ovnNetwork:y', 'vmNic:shop/web/data']]);
    expect(messages[0]).toContain('two VMs can get the same address');
  });

  it('concludes it from the name alone where no node says which bridge that is', () => {
    const nads = [on('shop/x', 'a1'), on('shop/y', 'a2'), on('shop/z', 'a1')];
    expect(answersOf(sameWire, [aHost('n1'), ...nads]).subjects).toEqual([['ovnNetwork:x', 'ovnNetwork:z']]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(sameWire, [], { unread }).cannotTell).toHaveLength(1);
  });
});
