import { aHost } from '../../../testing/aHost';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { ownMappingWritten } from './d-108-own-mapping-written';

const hosts = [aHost('n2').withBrEx('eno1'), aHost('n1').withBrEx('eno1')];
const policy = (name: string, mapping: object) => aPolicy(name, { mappings: [mapping] });

describe('D-108', () => {
  it('is silent about names of one’s own on br-ex', () => {
    const own = policy('p', { localnet: 'machine-net', bridge: 'br-ex' });
    expect(answersOf(ownMappingWritten, [...hosts, own]).findings).toEqual([]);
  });

  it('names the policies that set or remove a mapping of OVN-Kubernetes, once for each', () => {
    const policies = [
      policy('a', { localnet: 'physnet', bridge: 'br-x' }),
      policy('b', { localnet: 'physnet', state: 'absent' }),
      policy('c', { localnet: 'exgwphysnet', bridge: 'br-x' }),
      policy('d', { localnet: 'locnet' }),
    ];
    const { findings, titles, subjects, evidence } = answersOf(ownMappingWritten, [...hosts, ...policies]);
    expect(findings).toEqual([
      'warning mapping:n1/exgwphysnet',
      'warning mapping:n1/locnet',
      'warning mapping:n1/physnet',
    ]);
    expect(titles[2]).toBe('a, b writes the mapping physnet, which OVN-Kubernetes manages.');
    expect(subjects[2]).toEqual(['mapping:n1/physnet', 'mapping:n2/physnet', 'nncp:a', 'nncp:b']);
    expect(evidence.map((all) => all.map(({ value }) => value))).toEqual([
      ['exgwphysnet → br-x'],
      ['locnet → ?'],
      ['physnet → br-x', 'physnet absent'],
    ]);
  });

  it('names the policy alone where it is for no node that is known', () => {
    expect(answersOf(ownMappingWritten, [policy('a', { localnet: 'physnet', bridge: 'br-x' })]).subjects).toEqual([
      ['nncp:a'],
    ]);
  });

  it('goes by what was rendered of a template', () => {
    const template = policy('a', { localnet: '{{ capture.x }}', bridge: 'br-ex' });
    expect(answersOf(ownMappingWritten, [...hosts, template]).findings).toEqual([]);
    const rendered = anEnactment('a', 'n1', { mappings: [{ localnet: 'physnet', bridge: 'br-ex' }] });
    expect(answersOf(ownMappingWritten, [...hosts, template, rendered]).subjects).toEqual([
      ['mapping:n1/physnet', 'nncp:a'],
    ]);
  });

  it('cannot tell without the policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(ownMappingWritten, hosts, { unread }).cannotTell).toEqual([
      '*: NodeNetworkConfigurationPolicy could not be read.',
    ]);
  });
});
