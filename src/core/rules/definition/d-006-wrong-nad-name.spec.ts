import { aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { wrongNadName } from './d-006-wrong-nad-name';

const type = 'ovn-k8s-cni-overlay';
const configsOf = (nad: ReturnType<typeof aNad>) =>
  answersOf(wrongNadName, [nad]).fixes.map((fix) => fix?.[0]?.manifest['spec']);

describe('D-006', () => {
  it.each([
    ['one with its own name', aLocalnetNad('shop/dc')],
    ['one of the network of pods', aNad('shop/dc', { type, netAttachDefName: 'x/y' })],
    ['one of another type', aNad('shop/dc', { type: 'bridge', netAttachDefName: 'x/y' })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(wrongNadName, [nad]).findings).toEqual([]);
  });

  it('shows the name that is written and the one that has to be', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
    const nad = aLocalnetNad('shop/dc', { netAttachDefName: 'default/dc' });
    const { findings, titles, subjects, evidence } = answersOf(wrongNadName, [nad, vm]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['netAttachDefName in shop/dc is default/dc, but has to be shop/dc.']);
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([
      {
        object: 'NetworkAttachmentDefinition/shop/dc',
        path: 'spec.config.netAttachDefName',
        value: 'default/dc',
      },
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'metadata', value: 'shop/dc' },
    ]);
  });

  it('drafts the same text with the right name in it', () => {
    const text = `{ "name":"dc",\n   "type":"${type}", "topology":"localnet", "netAttachDefName" :  "a/b" , "x": [1] }`;
    expect(configsOf(aNad('shop/dc', text))).toEqual([{ config: text.replace('a/b', 'shop/dc') }]);
  });

  it('finds the name in a list, and adds one that is missing', () => {
    const plugin = { type, topology: 'localnet' };
    const { titles, evidence } = answersOf(wrongNadName, [aNad('shop/dc', { name: 'dc', plugins: [plugin] })]);
    expect(titles).toEqual(['netAttachDefName is missing in shop/dc.']);
    expect(evidence[0]?.[0]).toMatchObject({ path: 'spec.config.plugins[0].netAttachDefName', value: null });
    expect(configsOf(aNad('shop/dc', { name: 'dc', plugins: [plugin] }))).toEqual([
      { config: JSON.stringify({ name: 'dc', plugins: [{ ...plugin, netAttachDefName: 'shop/dc' }] }) },
    ]);
  });

  it('drafts nothing where a controller would change it back', () => {
    const { findings, fixes } = answersOf(wrongNadName, [aCudnNad('shop/dc', { netAttachDefName: 'a/b' })]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(fixes).toEqual([undefined]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(wrongNadName, [], { unread }).cannotTell).toHaveLength(1);
  });
});
