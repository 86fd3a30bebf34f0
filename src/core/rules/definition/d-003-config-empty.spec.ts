import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { configEmpty } from './d-003-config-empty';

describe('D-003', () => {
  it('is silent about a NAD with a configuration, broken or not', () => {
    expect(answersOf(configEmpty, [aLocalnetNad('shop/dc'), aNad('shop/x', '{')]).findings).toEqual([]);
  });

  it('names a NAD without one and the VM NICs on it', () => {
    const vm = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
    const { findings, titles, messages, subjects, evidence } = answersOf(configEmpty, [aNad('shop/dc', ''), vm]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['Network attachment definition shop/dc has no configuration.']);
    expect(messages[0]).toMatch(/VM NICs on it: 1\.$/);
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([{ object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config', value: null }]);
  });

  it('shows blanks as they are', () => {
    expect(answersOf(configEmpty, [aNad('shop/dc', ' \n')]).evidence[0]).toMatchObject([{ value: ' \n' }]);
  });

  it.each([
    ['is the platform’s', aNad('openshift-multus/x', '')],
    [
      'has a controller',
      aNad('shop/x', '', { ownerReferences: [{ apiVersion: 'v1', kind: 'SriovNetwork', name: 'x', uid: 'u' }] }),
    ],
  ])('only warns of one that %s, as whoever made it may have put a file on the nodes', (_, nad) => {
    expect(answersOf(configEmpty, [nad]).findings).toMatchObject([expect.stringMatching(/^warning/)]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(configEmpty, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
