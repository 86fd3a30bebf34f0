import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { namesCollide } from './d-019-names-collide';

const named = (place: string, name: string) => aLocalnetNad(place, { name });

describe('D-019', () => {
  it.each([
    ['other names', [named('shop/x', 'a-b'), named('shop/y', 'a-c')]],
    ['one network in two namespaces', [named('shop/x', 'a-b'), named('bank/x', 'a-b')]],
    ['an overlay network', [named('shop/x', 'a-b'), anOverlayNad('shop/y', { name: 'a.b' })]],
  ])('is silent about %s', (_, nads) => {
    expect(answersOf(namesCollide, nads).findings).toEqual([]);
  });

  it('names networks that differ in dots, dashes and slashes only', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'y' }] });
    const nads = [named('shop/x', 'a.b'), named('shop/y', 'a-b'), named('shop/z', 'a/b')];
    const { findings, titles, subjects, evidence } = answersOf(namesCollide, [...nads, vm]);
    expect(findings).toEqual(['warning ovnNetwork:a-b']);
    expect(titles).toEqual(['Networks a-b, a.b, a/b get patch ports of the same name.']);
    expect(subjects).toEqual([['ovnNetwork:a-b', 'ovnNetwork:a.b', 'ovnNetwork:a%2Fb', 'vmNic:shop/web/data']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['a-b', 'a.b', 'a/b']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(namesCollide, [], { unread }).cannotTell).toHaveLength(1);
  });
});
