import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeWithoutUplink } from './d-120-bridge-without-uplink';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const nics = [{ name: 'net', nad: 'dc-net' }];
const running = [nad, ...aRunningVm('shop/web', { nics })];
const mapped = aHost('n1').withBrEx('eno1').withNic('eno1').withNic('eno2').withMapping('dc', 'br-dc');
const cutOff = mapped.withOvsBridge('br-dc', ['x']).withInternal('x');
const found = ['ovs-bridge:n1/br-dc'];
const patched = mapped
  .withOvsBridge('br-dc', ['p'])
  .withPatch('p', { on: 'br-dc', peer: 'q' })
  .withPatch('q', { on: 'br-phy', peer: 'p' });

describe('D-120', () => {
  it.each([
    ['it has a NIC', mapped.withOvsBridge('br-dc', ['eno2'])],
    ['a bridge behind it has one', patched.withOvsBridge('br-phy', ['q', 'eno2'])],
    ['nothing uses it', aHost('n1').withBrEx('eno1').withOvsBridge('br-dc', [])],
  ])('is silent where %s', (_what, host) => {
    expect(answersOf(bridgeWithoutUplink, [host, ...running])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is an error for VMs that run there', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(bridgeWithoutUplink, [cutOff, ...running]);
    expect(findings).toEqual(found.map((id) => `error ${id}`));
    expect(titles).toEqual(['br-dc on n1 is not connected to any NIC.']);
    expect(messages[0]).toContain('cut off: 1.');
    expect(subjects[0]).toEqual([
      ...['ovs-bridge:n1/br-dc', 'k8sNode:n1', 'mapping:n1/dc'],
      ...['ovnNetwork:dc-net', 'nad:shop/dc-net', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([['x (internal)'], ['physnet → br-ex', 'dc → br-dc']]);
  });

  it.each([
    [
      'a port of which nothing is known',
      mapped.withOvsBridge('br-dc', ['y']).withNic('ens9', { controller: 'ovs-system' }),
    ],
    ['a patch port that leads nowhere known', mapped.withOvsBridge('br-dc', ['patch-away'])],
  ])('is a warning with %s', (_what, host) => {
    expect(answersOf(bridgeWithoutUplink, [host, ...running]).findings).toEqual(found.map((id) => `warning ${id}`));
  });

  it.each([
    ['named so', mapped.withOvsBridge('br-dc', ['patch-x-to-br-int'])],
    [
      'by its peer',
      mapped.withOvsBridge('br-dc', ['p']).withPatch('p', { peer: 'q' }).withPatch('q', { on: 'br-int', peer: 'p' }),
    ],
  ])('is an error with a patch port to br-int only, %s', (_what, host) => {
    expect(answersOf(bridgeWithoutUplink, [host, ...running]).findings).toEqual(found.map((id) => `error ${id}`));
  });

  it.each([
    ['stopped', [aVm('shop/web', { nics })]],
    ['on another node', aRunningVm('shop/web', { nics, node: 'n2' })],
  ])('is a warning for a VM that is %s', (_what, vm) => {
    const { findings, messages } = answersOf(bridgeWithoutUplink, [cutOff, nad, ...vm]);
    expect(findings).toEqual(found.map((id) => `warning ${id}`));
    expect(messages[0]).toContain('as soon as they run there');
  });

  it('explains a bridge of pods, as far as the VMs are known', () => {
    expect(answersOf(bridgeWithoutUplink, [cutOff, nad]).findings).toEqual(found.map((id) => `info ${id}`));
    for (const kind of ['VirtualMachine', 'VirtualMachineInstance'] as const) {
      const unread = { [kind]: { state: 'forbidden' } } as const;
      expect(answersOf(bridgeWithoutUplink, [cutOff, nad], { unread }).findings).toEqual(
        found.map((id) => `warning ${id}`),
      );
    }
  });

  it.each(['isGateway', 'isDefaultGateway', 'ipMasq'])('explains a bridge whose plugin routes (%s)', (key) => {
    const host = aHost('n1').withLinuxBridge('br1', []);
    const bridge = (more: Raw) => aNad('shop/dc-net', { type: 'bridge', bridge: 'br1', ...more });
    const vm = aRunningVm('shop/web', { nics });
    expect(answersOf(bridgeWithoutUplink, [host, bridge({ [key]: true }), ...vm]).findings).toEqual([
      'info link:n1/br1',
    ]);
    expect(answersOf(bridgeWithoutUplink, [host, bridge({}), ...vm]).findings).toEqual(['error link:n1/br1']);
  });

  it.each([
    ['of the bridge', mapped.withInterface({ name: 'br-dc', type: 'ovs-bridge' }), 'br-dc'],
    ['of a bridge behind it', patched.withInterface({ name: 'br-phy', type: 'ovs-bridge' }), 'br-dc'],
  ])('cannot tell without the ports %s', (_what, host, bridge) => {
    const { findings, cannotTell } = answersOf(bridgeWithoutUplink, [host, ...running]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([expect.stringContaining(`The ports of ${bridge} on n1 are not known.`)]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeWithoutUplink, [cutOff], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
