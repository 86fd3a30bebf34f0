import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aLauncher } from '../../../testing/objects/aPod';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadEditedSince } from './d-429-nad-edited-since';

const pod = (legs: readonly object[] = [], creationTimestamp = '2026-03-02T08:00:00Z') =>
  aLauncher('shop/virt-launcher-web-abcde', {
    vm: 'web',
    legs: legs.map((leg) => ({ ...leg })),
    metadata: { creationTimestamp },
  });
const vm = aRunningVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }] });
const nad = (metadata: object, config: object = {}) => aLocalnetNad('shop/dc', { ...config }, { ...metadata });
const written = (time: string) => ({
  generation: 2,
  creationTimestamp: '2026-01-01T00:00:00Z',
  managedFields: [{ time, fieldsV1: { 'f:spec': {} } }],
});
const leg = (mtu: number) => [{ name: 'shop/dc', interface: 'net1', mtu }];

describe('D-429', () => {
  it.each([
    ['was edited before', [nad(written('2026-03-02T07:00:00Z')), ...vm, pod()]],
    ['was never edited', [nad({ generation: 1 }), ...vm, pod()]],
    [
      'was made after the pod, for a NIC that was plugged in later',
      [nad({ ...written('2026-03-02T08:30:00Z'), creationTimestamp: '2026-03-02T08:20:00Z' }), ...vm, pod()],
    ],
    ['has the MTU of the pod', [nad({}, { mtu: 9000 }), ...vm, pod(leg(9000))]],
    ['says no MTU', [nad({}), ...vm, pod(leg(1400))]],
    ['cannot be read', [aNad('shop/dc', '{'), ...vm, pod(leg(1400))]],
    ['does not exist', [...vm, pod(leg(1400))]],
    ['has no pod', [nad(written('2026-03-02T08:30:00Z'), { mtu: 9000 }), ...vm]],
    ['has a pod of unknown age', [nad(written('2026-03-02T08:30:00Z')), ...vm, pod([], '')]],
  ])('is silent about a definition that %s', (_, objects) => {
    expect(answersOf(nadEditedSince, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('shows both times', () => {
    const { findings, titles, evidence } = answersOf(nadEditedSince, [
      nad(written('2026-03-02T08:30:00Z')),
      ...vm,
      pod(),
    ]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['shop/dc was changed after shop/web had started.']);
    expect(evidence[0]?.map(({ path, value }) => `${path} ${String(value)}`)).toEqual([
      'metadata.managedFields 2026-03-02T08:30:00Z',
      'metadata.creationTimestamp 2026-03-02T08:00:00Z',
    ]);
  });

  it('shows an MTU that differs, whatever the times', () => {
    const { messages, evidence } = answersOf(nadEditedSince, [
      nad({ generation: 2 }, { mtu: 9000 }),
      ...vm,
      pod(leg(1500)),
    ]);
    expect(messages).toEqual(['NIC data still has MTU 1500; the definition now says 9000.']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([9000, 1500]);
  });

  it('cannot tell when an edited definition does not say when', () => {
    const { findings, cannotTell } = answersOf(nadEditedSince, [nad({ generation: 3 }), ...vm, pod()]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      expect.stringMatching(/^vmNic:shop\/web\/data nad:shop\/dc: Whether shop\/dc was changed/),
    ]);
  });

  it('cannot tell without pods', () => {
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(nadEditedSince, vm, { unread }).cannotTell).toEqual(['*: Pod could not be read.']);
  });
});
