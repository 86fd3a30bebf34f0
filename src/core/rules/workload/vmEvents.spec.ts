import { aLauncher } from '../../../testing/objects/aPod';
import { anEvent } from '../../../testing/objects/anEvent';
import { aVmi } from '../../../testing/objects/aVm';
import { aView } from '../../../testing/rules/aView';
import { eventEvidence, instanceEvents, podEvents } from './vmEvents';

const reason = 'FailedScheduling';
const name = 'virt-launcher-web-01-abcde';
const vmi = aVmi('shop/web-01', { phase: 'Scheduling' });
const pod = aLauncher(`shop/${name}`, { vm: 'web-01', phase: 'Pending' });
const event = (own: string, more: object = {}) => anEvent(`shop/${own}`, { reason, kind: 'Pod', name, ...more });

const namesOf = (objects: readonly object[], of: typeof podEvents = podEvents, pods: 'read' | 'forbidden' = 'read') => {
  const view = aView(
    objects.map((object) => ({ ...object })),
    { unread: { Pod: { state: pods } } },
  );
  return view.vms().map((vm) => of(view, reason)(vm).map(({ meta }) => meta.name))[0];
};

describe('the Events of a VM', () => {
  it('come with the latest first, those without a time last', () => {
    const events = [
      event('a'),
      event('b', { time: '2026-01-01T00:00:00Z' }),
      event('c', { time: '2026-01-02T00:00:00Z' }),
    ];
    expect(namesOf([vmi, pod, ...events])).toEqual(['c', 'b', 'a']);
    expect(namesOf([vmi, pod, ...events.reverse()])).toEqual(['c', 'b', 'a']);
  });

  it('are found by the name of the pod where pods are not readable', () => {
    const other = event('b', { name: 'virt-launcher-web-01-long-abcde' });
    const nameless = { ...event('c'), involvedObject: { kind: 'Pod' } };
    expect(namesOf([vmi, event('a'), other, nameless], podEvents, 'forbidden')).toEqual(['a']);
    expect(namesOf([vmi], podEvents, 'forbidden')).toEqual([]);
  });

  it('are those of its instance, or of itself', () => {
    const own = ['VirtualMachineInstance', 'VirtualMachine', 'Pod'].map((kind) =>
      event(kind, { kind, name: 'web-01' }),
    );
    const unknown = { ...event('x'), involvedObject: { name: 'web-01' } };
    expect(namesOf([vmi, ...own, unknown], instanceEvents)).toEqual(['VirtualMachineInstance', 'VirtualMachine']);
    expect(namesOf([vmi], instanceEvents)).toEqual([]);
  });

  it('may say nothing', () => {
    const view = aView([event('a')]);
    expect(view.snapshot.kind('Event').items.map(eventEvidence)).toEqual([
      { object: 'Event/shop/a', path: 'message', value: null },
    ]);
  });
});
