import { anObject } from '../../../testing/aClusterStore';
import type { KubeObject } from '../../store/kubeObject';
import { ageOf, coreColumns } from './coreColumns';

const now = new Date('2026-03-01T12:00:00Z');

const cell = (resource: string, name: string, object: KubeObject) =>
  coreColumns(resource)
    ?.find((column) => column.name === name)
    ?.cell(object, now);

describe('the built-in columns', () => {
  it('are there for kinds that no CRD describes, and for no others', () => {
    expect(coreColumns('namespaces')?.map(({ name }) => name)).toEqual(['Status', 'Age']);
    expect(coreColumns('virtualmachines.kubevirt.io')).toBeUndefined();
    expect(coreColumns('deployments')).toBeUndefined();
  });

  it('call a pod that goes on after one container is done by whether it is ready', () => {
    const done = { ready: false, state: { terminated: { reason: 'Completed' } } };
    const running = { ready: true, state: { running: {} } };
    const pod = (containerStatuses: readonly object[], status = 'False') =>
      anObject('Pod', 'shop/p', {
        status: { phase: 'Running', containerStatuses, conditions: [{ type: 'Ready', status }] },
      });
    const statusOf = (object: KubeObject) => cell('pods', 'Status', object);
    expect(statusOf(pod([done, running], 'True'))).toBe('Running');
    expect(statusOf(pod([done, running]))).toBe('NotReady');
    expect(statusOf(pod([done, { ...running, ready: false }]))).toBe('Completed');
    expect(statusOf(pod([{ state: { terminated: { reason: 'Error' } } }, running]))).toBe('Error');
  });

  it('count what a config map holds as text and as bytes', () => {
    const map = anObject('ConfigMap', 'shop/c', { data: { a: '1' }, binaryData: { b: 'AA==', c: 'AA==' } });
    expect(cell('configmaps', 'Data', map)).toBe(3);
    expect(cell('secrets', 'Data', anObject('Secret', 'shop/s'))).toBe(0);
  });

  it('show the port of a service on the nodes beside its own', () => {
    const ports = [
      { port: 80, nodePort: 30080 },
      { port: 53, protocol: 'UDP' },
    ];
    const service = anObject('Service', 'shop/s', { spec: { ports } });
    expect(cell('services', 'Port(s)', service)).toBe('80:30080/TCP,53/UDP');
  });

  it('take the time of an event from where it says it', () => {
    const times = { lastTimestamp: null, eventTime: '2026-03-01T11:59:30.123456Z' };
    expect(cell('events', 'Last Seen', anObject('Event', 'shop/e', times))).toBe('29s');
    const metadata = { creationTimestamp: '2026-03-01T11:59:00Z' };
    expect(cell('events', 'Last Seen', anObject('Event', 'shop/e', { metadata }))).toBe('60s');
  });
});

it.each([undefined, null, 'soon', 7])('knows no age since %j', (time) => {
  expect(ageOf(time, now)).toBe('<unknown>');
});
