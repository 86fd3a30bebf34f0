import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { policiesDisagree } from './d-309-policies-disagree';

const host = aHost('n1').withNic('eno1');
const nic = (more: Raw): Raw => ({ name: 'eno1', type: 'ethernet', state: 'up', ...more });
const two = (x: Raw, y: Raw, more: Raw = {}) => [
  aPolicy('a', { interfaces: [nic(x)] }),
  aPolicy('b', { interfaces: [nic(y)], ...more }),
];
const bridge = (port: readonly string[]): Raw => ({
  name: 'br1',
  type: 'linux-bridge',
  bridge: { port: port.map((name) => ({ name })) },
});

describe('D-309', () => {
  it.each([
    ['different leaves', two({ mtu: 9000 }, { lldp: { enabled: true } })],
    ['nothing but that it is up', two({}, {})],
    ['and one wants it gone', two({ mtu: 9000 }, { state: 'absent', mtu: 1500 })],
    ['in one policy only', [aPolicy('a', { interfaces: [nic({ mtu: 9000 }), nic({ mtu: 1500 })] })]],
    ['and NMState ignores one', two({ mtu: 9000 }, { mtu: 1500 }, { conditions: [aCondition('Ignored')] })],
    ['as a template that was not rendered', two({ mtu: 9000 }, { mtu: '{{ capture.mtu }}' })],
    [
      'as a mapping to two bridges, which is for D-106',
      ['x', 'y'].map((name) => aPolicy(name, { mappings: [{ localnet: 'dc', bridge: `br-${name}` }] })),
    ],
  ])('is silent about an interface of which policies write %s', (_what, policies) => {
    expect(answersOf(policiesDisagree, [host, ...policies])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names both policies, the leaf and both values', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(policiesDisagree, [
      host,
      ...two({ mtu: 9000, ipv4: { enabled: false } }, { mtu: 1500, ipv4: { enabled: false } }),
    ]);
    expect(findings).toEqual(['warning link:n1/eno1']);
    expect(titles).toEqual(['Policies a and b want different things of eno1 on n1.']);
    expect(messages).toEqual(['mtu is 9000 by a and 1500 by b; whichever is applied last wins.']);
    expect(subjects[0]).toEqual(['link:n1/eno1', 'nncp:a', 'nncp:b']);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkConfigurationPolicy/a', path: 'spec.desiredState.interfaces[0].mtu', value: '9000' },
      { object: 'NodeNetworkConfigurationPolicy/b', path: 'spec.desiredState.interfaces[0].mtu', value: '1500' },
    ]);
  });

  it('takes port lists as sets', () => {
    const lists = (x: readonly string[], y: readonly string[]) =>
      answersOf(policiesDisagree, [
        host,
        aPolicy('a', { interfaces: [bridge(x)] }),
        aPolicy('b', { interfaces: [bridge(y)] }),
      ]);
    expect(lists(['eno1', 'eno2'], ['eno2', 'eno1']).findings).toEqual(['info link:n1/br1']);
    expect(lists(['eno1', 'eno2'], ['eno1']).messages).toEqual([
      'bridge.port is eno1, eno2 by a and eno1 by b; whichever is applied last wins.',
    ]);
  });

  it('only remarks that both write the same, and what a capture makes of it', () => {
    const same = answersOf(policiesDisagree, [host, ...two({ mtu: 9000 }, { mtu: '9000' })]);
    expect(same.findings).toEqual(['info link:n1/eno1']);
    expect(same.titles).toEqual(['Policies a and b both write mtu of eno1 on n1.']);
    const mapping = { mappings: [{ localnet: 'dc', bridge: 'br-dc' }] };
    const mapped = [aPolicy('a', mapping), aPolicy('b', mapping)];
    expect(answersOf(policiesDisagree, [host, ...mapped]).findings).toEqual(['info mapping:n1/dc']);
    const spec = { capture: {}, desiredState: { interfaces: [nic({ mtu: 1500 })] } };
    const captured = [aPolicy('a', { interfaces: [nic({ mtu: 9000 })] }), aPolicy('b', { spec })];
    expect(answersOf(policiesDisagree, [host, ...captured]).findings).toEqual(['info link:n1/eno1']);
  });

  it('goes by what was rendered for the node, and cannot tell without the nodes', () => {
    const rendered = anEnactment('b', 'n1', { interfaces: [nic({ mtu: 9000 })] });
    const objects = [...two({ mtu: 9000 }, { mtu: 1500 }), rendered];
    expect(answersOf(policiesDisagree, [host, ...objects]).findings).toEqual(['info link:n1/eno1']);
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(policiesDisagree, objects, { unread }).cannotTell).toHaveLength(1);
  });
});
