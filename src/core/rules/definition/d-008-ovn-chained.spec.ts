import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { ovnChained } from './d-008-ovn-chained';

const ovn = { type: 'ovn-k8s-cni-overlay', topology: 'localnet', netAttachDefName: 'shop/dc' };
const list = (...plugins: readonly { readonly type: string }[]) => aNad('shop/dc', { name: 'dc', plugins });

describe('D-008', () => {
  it.each([
    ['a single plugin', aLocalnetNad('shop/dc')],
    ['a list of one', list(ovn)],
    ['a chain without OVN', list({ type: 'bridge' }, { type: 'tuning' })],
    ['what cannot be read', aNad('shop/dc', '{')],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(ovnChained, [nad]).findings).toEqual([]);
  });

  it.each([
    ['first', [ovn, { type: 'tuning' }]],
    ['last', [{ type: 'bridge' }, ovn]],
  ])('finds OVN when it is %s', (_, plugins) => {
    const types = plugins.map(({ type }) => type);
    const { findings, titles, evidence } = answersOf(ovnChained, [list(...plugins)]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([`shop/dc chains an OVN network with other plugins: ${types.join(', ')}.`]);
    expect(evidence[0]).toMatchObject([{ path: 'spec.config.plugins', value: types }]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(ovnChained, [], { unread }).cannotTell).toHaveLength(1);
  });
});
