import { aHost } from '../../../testing/aHost';
import { aCudn } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappingUnused } from './d-111-mapping-unused';

const host = aHost('n1').withBrEx('eno1');

describe('D-111', () => {
  it.each([
    ['a NAD uses it', host.withMapping('dc', 'br-ex'), [aLocalnetNad('shop/dc')]],
    ['a CUDN is to use it', host.withMapping('dc', 'br-ex'), [aCudn('net')]],
    ['it belongs to OVN-Kubernetes', host.withMapping('locnet', 'br-ex'), []],
    ['its bridge is missing, which is another fault', host.withMapping('dc', 'br-dc'), []],
    ['it names no bridge', host.withMapping('dc', ''), []],
  ])('is silent where %s', (_what, state, objects) => {
    expect(answersOf(mappingUnused, [state, ...objects]).findings).toEqual([]);
  });

  it('names the mapping', () => {
    const { findings, titles, subjects } = answersOf(mappingUnused, [
      host.withMapping('dc', 'br-ex').withMapping('lost', 'br-int'),
    ]);
    expect(findings).toEqual(['info mapping:n1/dc', 'info mapping:n1/lost']);
    expect(titles[0]).toBe('No network uses the bridge mapping dc of n1.');
    expect(subjects).toEqual([['mapping:n1/dc', 'ovs-bridge:n1/br-ex'], ['mapping:n1/lost']]);
  });

  it('concludes nothing from the NADs of one namespace', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden', within: 'shop' } } as const;
    expect(answersOf(mappingUnused, [host.withMapping('dc', 'br-ex')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
