import { aHost } from '../../../testing/aHost';
import type { HostBuilder, Raw } from '../../../testing/aHost';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { drifted } from './d-312-drifted';

const wish = {
  interfaces: [
    { name: 'bond1', type: 'bond', mtu: 9000, 'link-aggregation': { mode: '802.3ad', port: ['eno1', 'eno2'] } },
    { name: 'br-dc', type: 'ovs-bridge', mtu: 1500, bridge: { port: [{ name: 'bond1' }] } },
    { name: 'old0', type: 'dummy', state: 'absent' },
    { name: 'primary', type: 'ethernet', identifier: 'mac-address', 'mac-address': '02:00:00:00:00:01' },
  ],
  mappings: [{ localnet: 'dc', bridge: 'br-dc' }, { localnet: 'old', state: 'absent' }, { localnet: 'open' }],
};
const available = [aCondition('Available', { lastTransitionTime: '2026-03-02T08:00:00Z' })];
const result = (conditions: readonly Raw[] = available) => anEnactment('p', 'n1', { ...wish, conditions });
const policy = aPolicy('p', wish);
const bonded = (port: readonly string[], more: Raw = { mtu: 9000 }) => aHost('n1').withBond('bond1', port, more);
const sound = bonded(['eno1', 'eno2']).withOvsBridge('br-dc', ['bond1']).withMapping('dc', 'br-dc');
const ask = (host: HostBuilder, conditions?: readonly Raw[], policies: readonly Raw[] = [policy]) =>
  answersOf(drifted, [host, ...policies, result(conditions)]);

describe('D-312', () => {
  it('is silent where everything is as it was made', () => {
    expect(ask(sound)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['was not applied', [aCondition('Failing')]],
    ['was applied a moment ago', [aCondition('Available', { lastTransitionTime: '2026-03-02T08:59:00Z' })]],
  ])('is silent about a policy that %s', (_what, conditions) => {
    expect(ask(aHost('n1'), conditions).findings).toEqual([]);
    expect(ask(aHost('n1'), [aCondition('Available')]).findings).toHaveLength(2);
    expect(answersOf(drifted, [aHost('n1'), policy]).findings).toEqual([]);
    expect(answersOf(drifted, [aHost('n1'), aPolicy('p', { ...wish, generation: 2 }), result()]).findings).toEqual([]);
  });

  it('names what is missing and where it is asked for', () => {
    const { findings, titles, messages, subjects, evidence } = ask(bonded(['eno1', 'eno2']).withMapping('x', 'br-x'));
    expect(findings).toEqual(['warning mapping:n1/dc', 'warning ovs-bridge:n1/br-dc']);
    expect(titles[0]).toBe('dc on n1 is not as policy p made it.');
    expect(messages[0]).toBe('p was applied to n1, and dc is not there any more.');
    expect(subjects[0]).toEqual(['mapping:n1/dc', 'nncp:p']);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkConfigurationEnactment/n1.p',
        path: 'status.desiredState.ovn.bridge-mappings[0]',
        value: 'br-dc',
      },
      { object: 'NodeNetworkState/n1', path: 'status.currentState.ovn.bridge-mappings', value: null },
    ]);
  });

  const bridged = (host: HostBuilder, ports: readonly string[] = ['bond1'], to = 'br-dc') =>
    host.withOvsBridge('br-dc', ports).withMapping('dc', to);
  it.each([
    [bridged(bonded(['eno1'])), 'p made eno2 a port of bond1, which has only eno1 now.'],
    [bridged(bonded(['eno1', 'eno2']), []), 'p made bond1 a port of br-dc, which has no port at all now.'],
    [bridged(bonded(['eno1', 'eno2'], {})), 'p set the MTU of bond1 to 9000; it is 1500 now.'],
    [bridged(bonded(['eno1', 'eno2']), ['bond1'], 'br-x'), 'p mapped dc to br-dc; it leads to br-x now.'],
    [sound.withMapping('dc', ''), undefined],
  ])('says what differs', (host, message) => {
    expect(ask(host).messages).toEqual(message === undefined ? [] : [message]);
  });

  it('concludes nothing from what is not known', () => {
    const open = aHost('n1')
      .withInterface({ name: 'bond1', type: 'bond' })
      .withInternal('x', { controller: 'br-dc' })
      .withInterface({ name: 'br-dc', type: 'ovs-bridge' });
    expect(ask(open)).toMatchObject({ findings: [], cannotTell: [] });
    const hidden = aHost('n1')
      .withInterface({ name: 'bond1', type: 'bond' })
      .withInternal('x', { controller: 'br-dc' });
    expect(ask(hidden).findings).toEqual([]);
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(drifted, [policy, result()], { unread }).cannotTell).toHaveLength(1);
  });

  it('drafts an edit that changes nothing, unless it would harm or be no answer', () => {
    const lost = bridged(bonded(['eno1']));
    const patch = (maxUnavailable: string | null) => [
      [
        {
          op: 'patch',
          manifest: {
            apiVersion: 'nmstate.io/v1',
            kind: 'NodeNetworkConfigurationPolicy',
            metadata: { name: 'p' },
            spec: { maxUnavailable },
          },
        },
      ],
    ];
    const limited = (maxUnavailable: unknown) => aPolicy('p', { ...wish, spec: { maxUnavailable } });
    expect(ask(lost).fixes).toEqual(patch('50%'));
    expect(ask(lost, available, [limited('50%')]).fixes).toEqual(patch(null));
    expect(ask(lost, available, [limited(1)]).fixes).toEqual([undefined]);
    const other = aPolicy('q', { interfaces: [{ name: 'bond1', type: 'bond' }] });
    expect(ask(lost, available, [policy, other]).fixes).toEqual([undefined]);
    const carrying = lost.withBrEx('bond1');
    expect(ask(carrying).fixes).toEqual([undefined]);
    const elsewhere = anEnactment('p', 'n2', { ...wish, conditions: available });
    expect(ask(lost, available, [policy, elsewhere]).fixes).toEqual([undefined]);
  });

  it('is one finding where two policies ask for the same thing', () => {
    const again = [aPolicy('q', wish), anEnactment('q', 'n1', { ...wish, conditions: available })];
    const { findings, subjects, fixes } = ask(bridged(bonded(['eno1'])), available, [policy, ...again]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(subjects[0]).toEqual(['link:n1/bond1', 'nncp:p', 'nncp:q', 'link:n1/eno2']);
    expect(fixes).toEqual([undefined]);
  });
});
