import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanNotUsable } from './d-016-vlan-not-usable';

describe('D-016', () => {
  it.each([undefined, null, 1, 4094])('is silent about a localnet with %j', (vlanID) => {
    expect(answersOf(vlanNotUsable, [aLocalnetNad('shop/dc', { vlanID })]).findings).toEqual([]);
  });

  it.each([
    [-1, -1],
    [4095, 4095],
    [1.5, 1.5],
    ['1924', '"1924"'],
    [true, 'true'],
  ])('finds %j', (vlanID, said) => {
    const { findings, titles, evidence, fixes } = answersOf(vlanNotUsable, [aLocalnetNad('shop/dc', { vlanID })]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([`The VLAN id ${said} in shop/dc is not usable.`]);
    expect(evidence[0]).toMatchObject([{ path: 'spec.config.vlanID', value: vlanID }]);
    expect(fixes).toEqual([undefined]);
  });

  it('warns of 0, and drafts the same without it', () => {
    const { findings, titles, fixes } = answersOf(vlanNotUsable, [aLocalnetNad('shop/dc', { vlanID: 0 })]);
    expect(findings).toEqual(['warning nad:shop/dc']);
    expect(titles).toEqual(['shop/dc has the VLAN id 0, which means untagged.']);
    expect(fixes[0]?.[0]?.manifest['spec']).toEqual(aLocalnetNad('shop/dc')['spec']);
  });

  it.each(['layer2', 'layer3'])('warns of any on %s', (topology) => {
    const { findings, titles } = answersOf(vlanNotUsable, [anOverlayNad('shop/dc', { topology, vlanID: 7 })]);
    expect(findings).toEqual(['warning nad:shop/dc']);
    expect(titles).toEqual([`shop/dc has the VLAN id 7, which its topology ${topology} has no use for.`]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(vlanNotUsable, [], { unread }).cannotTell).toHaveLength(1);
  });
});
