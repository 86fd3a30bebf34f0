import { aHost } from '../../../testing/aHost';
import type { HostBuilder, Raw } from '../../../testing/aHost';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { networkNotWired } from './d-112-network-not-wired';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const nics = [{ name: 'net', nad: 'dc-net' }];
const patch = 'patch-dc.net_ovn_localnet_port-to-br-int';
const host = aHost('n1').withBrEx('eno1').withNic('eno2').withMapping('dc', 'br-dc');
const unwired = host.withOvsBridge('br-dc', ['eno2']);

/** The VM has run since 08:00, now is 09:00; the state was written at `time`. */
const written = (state: HostBuilder, time = '2026-03-02T08:30:00Z'): Raw => {
  const { status, ...rest } = state.object();
  return { ...rest, status: { ...Object(status), lastSuccessfulUpdateTime: time } };
};
const asked = (state: Raw, more: Parameters<typeof aRunningVm>[1] = {}, network: Raw = nad) =>
  answersOf(networkNotWired, [state, network, ...aRunningVm('shop/web', { nics, ...more })]);

describe('D-112', () => {
  it.each([
    ['the bridge has the port', written(host.withOvsBridge('br-dc', ['eno2', patch]))],
    ['the port says so itself', written(unwired.withPatch(patch, { on: 'br-dc', peer: 'x' }))],
    ['the bridge is missing, which is another fault', written(host)],
    ['it is of the other kind', written(host.withLinuxBridge('br-dc', ['eno2']))],
    ['its ports are not known', written(host.withInterface({ name: 'br-dc', type: 'ovs-bridge' }))],
    ['the mapping is missing', written(aHost('n1').withBrEx('eno1').withOvsBridge('br-dc', ['eno2']))],
    ['the state is older than the VM', written(unwired, '2026-03-02T07:00:00Z')],
    ['the state does not say how old it is', unwired.object()],
    ['it runs on a node without a state', written(aHost('n2').withBrEx('eno1'))],
  ])('is silent where %s', (_what, state) => {
    expect(asked(state).findings).toEqual([]);
  });

  it.each([
    ['has just started', { since: '2026-03-02T08:58:30Z' }, '2026-03-02T08:59:00Z'],
    ['does not say since when it runs', { since: '' }, undefined],
    [
      'came from another node later',
      { status: { migrationState: { completed: true, endTimestamp: '2026-03-02T08:45:00Z' } } },
      undefined,
    ],
    ['came from another node some time', { status: { migrationState: { completed: true } } }, undefined],
    ['has not got the NIC yet', { actual: [] }, undefined],
  ])('is silent about a VM that %s', (_what, more, time) => {
    expect(asked(written(unwired, time), more).findings).toEqual([]);
  });

  it('is silent about networks that need no bridge', () => {
    expect(asked(written(unwired), {}, anOverlayNad('shop/dc-net')).findings).toEqual([]);
  });

  it('names the bridge, the port that is not there, and how long', () => {
    const { findings, titles, messages, subjects, evidence } = asked(written(unwired), {
      status: { migrationState: { completed: true, endTimestamp: '2026-03-02T08:15:00Z' } },
    });
    expect(findings).toEqual(['warning vmNic:shop/web/net']);
    expect(titles).toEqual(['OVN has not wired dc-net to br-dc on n1.']);
    expect(messages[0]).toContain(`for 45 minutes, but br-dc has no port ${patch}`);
    expect(subjects[0]).toEqual([
      ...['vmNic:shop/web/net', 'mapping:n1/dc', 'ovs-bridge:n1/br-dc', 'k8sNode:n1', 'nad:shop/dc-net'],
    ]);
    expect(evidence[0]?.[1]).toMatchObject({ value: ['eno2 (system)'] });
  });

  it('cannot tell without the instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(networkNotWired, [], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
