import { aHost } from '../../../testing/aHost';
import type { HostBuilder } from '../../../testing/aHost';
import { anEvent } from '../../../testing/objects/anEvent';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aLauncher } from '../../../testing/objects/aPod';
import { aCondition } from '../../../testing/objects/aPolicy';
import { aMigration, aVm, aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import type { ViewOptions } from '../../../testing/rules/aView';
import { answersOf } from '../../../testing/rules/answersOf';
import { networkSetupFailed } from './d-418-network-setup-failed';

const nics = [{ name: 'data', nad: 'dc' }];
const name = 'virt-launcher-web-abcde';
const text = 'failed to find OVN bridge-mapping for network: "dc"';
const failed = (message = text, more: object = {}) =>
  anEvent('shop/e', { reason: 'FailedCreatePodSandBox', kind: 'Pod', name, message, ...more });
const waiting = [aVm('shop/web', { nics }), aVmi('shop/web', { nics, phase: 'Scheduling' })];
const launcher = (phase: string | undefined, place = `shop/${name}`) => {
  const pod = aLauncher(place, { vm: 'web' });
  return { ...pod, ...(phase === undefined ? { status: undefined } : { status: { phase } }) };
};
const nad = aLocalnetNad('shop/dc');

describe('D-418', () => {
  it.each([
    ['about a pod that has come up since', [...aRunningVm('shop/web', { nics, legs: [] }), failed()]],
    [
      'about a pod known by its metadata, of a VM that runs',
      [...aRunningVm('shop/web', { nics }), launcher(undefined), failed()],
    ],
    ['about a pod that is gone', [...waiting, failed()]],
    ['about a pod that has ended', [...waiting, launcher('Failed'), failed()]],
    ['about other pods', [...waiting, launcher('Pending'), failed(text, { name: 'web-server' })]],
    ['of another kind', [...waiting, launcher('Pending'), failed(text, { reason: 'FailedMount' })]],
  ])('is silent about an Event %s', (_, objects) => {
    expect(answersOf(networkSetupFailed, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([['Pending'], [undefined]])('translates the message, and keeps it (phase %s)', (phase) => {
    const { findings, titles, subjects, evidence } = answersOf(networkSetupFailed, [
      nad,
      ...waiting,
      launcher(phase),
      failed(),
    ]);
    expect(findings).toEqual(['error vm:shop/web']);
    expect(titles).toEqual(['shop/web has no way to its network: its node maps no bridge to the physical network.']);
    expect(subjects).toEqual([['vm:shop/web', 'vmNic:shop/web/data', 'nad:shop/dc']]);
    expect(evidence[0]).toEqual([{ object: 'Event/shop/e', path: 'message', value: text }]);
  });

  it('bears on what the node of the pod lacks', () => {
    const pod = aLauncher(`shop/${name}`, { vm: 'web', phase: 'Pending', node: 'n1' });
    const ask = (host: HostBuilder) =>
      answersOf(networkSetupFailed, [nad, host, ...waiting, pod, failed()]).subjects[0];
    expect(ask(aHost('n1').withBrEx('eno1'))).toContain('mapping:n1/dc');
    expect(ask(aHost('n1'))).toHaveLength(3);
  });

  it('shows a message that nobody has met yet as it is', () => {
    const { titles, evidence } = answersOf(networkSetupFailed, [...waiting, launcher('Pending'), failed('no space')]);
    expect(titles).toEqual(['The pod of shop/web cannot be set up.']);
    expect(evidence[0]).toMatchObject([{ value: 'no space' }]);
  });

  it('goes by the latest of several', () => {
    const old = {
      ...failed('namespace isolation enabled, annotation violates permission'),
      metadata: { namespace: 'shop', name: 'a' },
    };
    const late = { ...failed(), lastTimestamp: '2026-03-02T08:59:00Z' };
    const { titles, evidence } = answersOf(networkSetupFailed, [...waiting, launcher('Pending'), old, late]);
    expect(titles[0]).toContain('maps no bridge');
    expect(evidence[0]?.map(({ object }) => object)).toEqual(['Event/shop/e', 'Event/shop/a']);
  });

  it('tells of the pod that a VM migrates to', () => {
    const target = launcher('Pending', 'shop/virt-launcher-web-fghij');
    const migration = aMigration('shop/m', 'web', { migrationState: { targetNode: 'n2' } });
    const objects = [...aRunningVm('shop/web', { nics, legs: [] }), target, migration];
    expect(
      answersOf(networkSetupFailed, [...objects, failed(text, { name: 'virt-launcher-web-fghij' })]).findings,
    ).toEqual(['error vm:shop/web']);
  });

  it('hears it from KubeVirt, too, before there is a pod', () => {
    const said = 'failed to locate network attachment definition shop/dc';
    const status = {
      conditions: [
        aCondition('Synchronized', { status: 'False', message: said }),
        aCondition('Ready', { status: 'False' }),
      ],
    };
    const { titles, evidence } = answersOf(networkSetupFailed, [aVmi('shop/web', { nics, phase: 'Pending', status })]);
    expect(titles).toEqual(['shop/web does not start: a network attachment definition that it names does not exist.']);
    expect(evidence[0]).toHaveLength(1);
    const failure = aCondition('Failure', { message: 'Masquerade interface only implemented with pod network' });
    expect(
      answersOf(networkSetupFailed, [aVm('shop/web', { nics, status: { conditions: [failure] } })]).titles,
    ).toEqual(['shop/web is refused: masquerade binding is for the pod network only.']);
  });

  it('knows the pods by their names where they are not readable', () => {
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(networkSetupFailed, [...waiting, failed()], { unread }).findings).toEqual(['error vm:shop/web']);
    expect(answersOf(networkSetupFailed, [...aRunningVm('shop/web', { nics }), failed()], { unread }).findings).toEqual(
      [],
    );
    expect(answersOf(networkSetupFailed, [...waiting, failed(text, { name: 'web' })], { unread }).findings).toEqual([]);
  });

  it('cannot tell of a VM that waits for its pod where Events of its namespace were not read', () => {
    const answers = (objects: readonly object[], unread: ViewOptions['unread'] = {}) => {
      const all = objects.map((object) => ({ ...object }));
      return answersOf(networkSetupFailed, all, { unread: { Event: { state: 'forbidden' }, ...unread } });
    };
    const unsaid = 'vm:shop/web: Why the pod of shop/web is not up may stand in Events, which were not read.';
    const pending = [...waiting, launcher('Pending')];
    expect(answers(pending)).toMatchObject({ findings: [], cannotTell: [unsaid] });
    expect(answers(waiting, { Pod: { state: 'forbidden' } }).cannotTell).toEqual([unsaid]);
    expect(answers(pending, { Event: { state: 'forbidden', within: 'shop' } }).cannotTell).toEqual([]);
    expect(answers(pending, { Event: { state: 'notInSource', namespaces: ['erp', 'shop'] } }).cannotTell).toEqual([]);
    expect(answers(waiting).cannotTell).toEqual([]);
    expect(answers(aRunningVm('shop/web', { nics }), { Pod: { state: 'forbidden' } }).cannotTell).toEqual([]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(networkSetupFailed, waiting, { unread }).cannotTell).toHaveLength(1);
  });
});
