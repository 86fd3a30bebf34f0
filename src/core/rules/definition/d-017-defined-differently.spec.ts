import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { definedDifferently } from './d-017-defined-differently';

const numbered = { annotations: { 'k8s.ovn.org/network-id': '5' } };
const net = (place: string, more = {}, metadata = {}) => aLocalnetNad(place, { name: 'net', ...more }, metadata);
const vm = (place: string, nad: string) => aVm(place, { nics: [{ name: 'data', nad }] });

describe('D-017', () => {
  it('is silent about NADs that say the same, and about networks of other names', () => {
    const nads = [net('a/x', { vlanID: 7 }), net('b/x', { vlanID: 7, role: 'secondary' }), aLocalnetNad('c/y')];
    expect(answersOf(definedDifferently, nads)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error for the one that was dropped and its VMs, and a warning for the one that is served', () => {
    const nads = [net('default/x', { vlanID: 1924 }, numbered), net('ns2/x', { vlanID: 1925 })];
    const vms = [vm('ns1/ws', 'default/x'), vm('ns2/dev', 'x'), vm('ns2/db', 'x')];
    const { findings, titles, subjects, evidence } = answersOf(definedDifferently, [...nads, ...vms]);
    expect(findings).toEqual(['error nad:ns2/x', 'warning nad:default/x']);
    expect(titles).toEqual([
      'Network net is defined differently in ns2/x and default/x: vlanID.',
      'Network net is defined differently in default/x and ns2/x: vlanID.',
    ]);
    expect(subjects).toEqual([
      ['nad:ns2/x', 'vmNic:ns2/db/data', 'vmNic:ns2/dev/data'],
      ['nad:default/x', 'ovnNetwork:net', 'vmNic:ns1/ws/data'],
    ]);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/ns2/x', path: 'spec.config.vlanID', value: 1925 },
      { object: 'NetworkAttachmentDefinition/default/x', path: 'spec.config.vlanID', value: 1924 },
    ]);
  });

  it.each([
    ['nobody', {}, {}],
    ['everybody', numbered, numbered],
  ])('only warns, once for all, where %s has a number', (_, first, second) => {
    const nads = [net('a/x', {}, first), net('b/x', { vlanID: 7 }, second), net('c/x', { mtu: 9000 }, second)];
    const { findings, subjects, remedies } = answersOf(definedDifferently, [...nads, aClusterNetwork({ mtu: 1400 })]);
    expect(findings).toEqual(['warning nad:a/x']);
    expect(subjects).toEqual([['nad:a/x', 'nad:b/x', 'nad:c/x', 'ovnNetwork:net']]);
    expect(remedies[0]).toContain('Make mtu, vlanID equal in a/x, b/x, c/x,');
  });

  it('only warns of other ranges on layer3', () => {
    const layer3 = (place: string, subnets: string, metadata = {}) =>
      anOverlayNad(place, { name: 'net', topology: 'layer3', subnets }, metadata);
    const nads = [layer3('a/x', '10.1.0.0/16/24', numbered), layer3('b/x', '10.2.0.0/16/24')];
    const { findings, messages, titles } = answersOf(definedDifferently, nads);
    expect(findings).toEqual(['warning nad:a/x']);
    expect(messages[0]).toContain('takes the ranges of one of them');
    expect(titles).toEqual(['Network net is defined differently in a/x and b/x: subnets.']);
  });

  it('takes a missing MTU for that of the cluster, and cannot tell while that is not known', () => {
    const nads = [net('a/x', { mtu: 1400 }), net('b/x')];
    const said = (mtu: number) => answersOf(definedDifferently, [...nads, aClusterNetwork({ mtu })]);
    expect(said(1400)).toMatchObject({ findings: [], cannotTell: [] });
    expect(said(1300).findings).toEqual(['warning nad:a/x']);
    const { findings, cannotTell } = answersOf(definedDifferently, nads);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'nad:a/x nad:b/x: The MTU of the cluster network is not known, which definitions without one have.',
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(definedDifferently, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
