import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import { hostsMissing } from './hostsMissing';

const named = (name: string) => ({ metadata: { name } });
const none = { state: 'read', objects: [] } as const;

it.each(['notInSource', 'forbidden', 'failing'] as const)('tells by the state %s', (state) => {
  const snapshot = buildSnapshot({ NodeNetworkState: { state, objects: [] } });
  expect(hostsMissing(snapshot, false)).toBe(state === 'notInSource' ? 'notInstalled' : state);
});

it('tells an operator that was never started from hosts that are late', () => {
  expect(hostsMissing(buildSnapshot({ NodeNetworkState: none, NMState: none }), false)).toBe('notStarted');
  const started = { state: 'read', objects: [named('nmstate')] } as const;
  expect(hostsMissing(buildSnapshot({ NodeNetworkState: none, NMState: started }), false)).toBe('noneYet');
  expect(
    hostsMissing(buildSnapshot({ NodeNetworkState: none, NMState: { state: 'forbidden', objects: [] } }), false),
  ).toBe('noneYet');
});

it('knows when only this host is silent', () => {
  const others = { state: 'read', objects: [named('other')] } as const;
  expect(hostsMissing(buildSnapshot({ NodeNetworkState: others }), false)).toBe('notThisHost');
});

it('concludes nothing about the cluster from what a dump leaves out', () => {
  const snapshot = buildSnapshot({ NodeNetworkState: { state: 'notInSource', objects: [] } });
  expect(hostsMissing(snapshot, true)).toBe('notInDump');
});
