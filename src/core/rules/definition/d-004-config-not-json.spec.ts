import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { configNotJson } from './d-004-config-not-json';

describe('D-004', () => {
  it('is silent about JSON, whatever it says, and about no configuration', () => {
    const nads = [aLocalnetNad('shop/dc'), aNad('shop/a', '[]'), aNad('shop/b', '{}'), aNad('shop/c', '')];
    expect(answersOf(configNotJson, nads).findings).toEqual([]);
  });

  it('says where the text stops being JSON', () => {
    const text = '{"type": "bridge",}';
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
    const { findings, titles, subjects, evidence, fixes } = answersOf(configNotJson, [aNad('shop/dc', text), vm]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['The configuration of shop/dc is not JSON: } at position 18 is not expected.']);
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([{ object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config', value: text }]);
    expect(fixes).toEqual([undefined]);
  });

  it('says when it ends too early', () => {
    expect(answersOf(configNotJson, [aNad('shop/dc', '{"type": "bridge"')]).titles).toEqual([
      'The configuration of shop/dc is not JSON: it ends too early, at position 17.',
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'failing' } } as const;
    expect(answersOf(configNotJson, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
