import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { illegalCharacter } from './d-110-illegal-character';

const hosts = [aHost('n1').withBrEx('eno1'), aHost('n2').withBrEx('eno1')];
const policy = (localnet: string, bridge?: string) => aPolicy('p', { mappings: [{ localnet, bridge }] });

describe('D-110', () => {
  it('is silent about plain names', () => {
    const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc.net_1-a' });
    expect(answersOf(illegalCharacter, [...hosts, nad, policy('dc', 'br-dc'), policy('dd')]).findings).toEqual([]);
  });

  it.each([
    ['a comma', 'a,b'],
    ['a colon', 'a:b'],
    ['a blank', 'a b'],
  ])('finds %s in a localnet', (_what, name) => {
    const { findings, titles, subjects, evidence } = answersOf(illegalCharacter, [...hosts, policy(name, 'br-dc')]);
    const ids = [`mapping:n1/${encodeURIComponent(name)}`, `mapping:n2/${encodeURIComponent(name)}`];
    expect(findings).toEqual([`error ${String(ids[0])}`]);
    expect(titles).toEqual([`The name "${name}" cannot stand in a bridge mapping.`]);
    expect(subjects).toEqual([[...ids, 'nncp:p']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([`${name} → br-dc`]);
  });

  it('finds it in the name of a bridge', () => {
    expect(answersOf(illegalCharacter, [...hosts, policy('dc', 'br:dc')])).toMatchObject({
      findings: ['error mapping:n1/dc'],
      titles: ['The name "br:dc" cannot stand in a bridge mapping.'],
    });
  });

  it('names the policy where it is for no node that is known', () => {
    expect(answersOf(illegalCharacter, [policy('a b')]).subjects).toEqual([['nncp:p']]);
  });

  it('says of one name once, wherever it stands', () => {
    const other = aPolicy('q', { nodeSelector: { a: 'b' }, mappings: [{ localnet: 'a b', bridge: 'br-dc' }] });
    expect(answersOf(illegalCharacter, [aHost('n1').withBrEx('eno1'), policy('a b'), other]).subjects).toEqual([
      ['mapping:n1/a%20b', 'nncp:p', 'nncp:q'],
    ]);
  });

  it('finds it in NADs, once for each network', () => {
    const config = { name: 'net', physicalNetworkName: 'a:b' };
    const nads = [aLocalnetNad('a/one', config), aLocalnetNad('b/two', config), aLocalnetNad('c/my net')];
    const vm = aVm('a/web', { nics: [{ name: 'net', nad: 'one' }] });
    const { findings, subjects, messages } = answersOf(illegalCharacter, [...nads, vm]);
    expect(findings).toEqual(['error ovnNetwork:my%20net', 'error ovnNetwork:net']);
    expect(subjects[1]).toEqual(['ovnNetwork:net', 'nad:a/one', 'nad:b/two', 'vmNic:a/web/net']);
    expect(messages[1]).toContain('a/one, b/two uses a comma, a colon or a blank');
    const nameless = aNad('a/x', { type: 'ovn-k8s-cni-overlay', topology: 'localnet', physicalNetworkName: 'a,b' });
    expect(answersOf(illegalCharacter, [nameless]).subjects).toEqual([['nad:a/x']]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(illegalCharacter, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
