import { problemsOf, valueOf } from '../testing/readers/reading';
import { readVirtualMachineInstance } from './virtualMachineInstance';
import { readVirtualMachineInstanceMigration } from './virtualMachineInstanceMigration';

const raw = (status: unknown) => ({ metadata: { name: 'web', namespace: 'shop' }, status });
const vmi = (status?: unknown) => valueOf(readVirtualMachineInstance, raw(status));

describe('an instance', () => {
  it('has a node once it has one', () => {
    expect(vmi({ nodeName: 'n1', phase: 'Running', activePods: { u1: 'n1' } })).toMatchObject({
      nodeName: 'n1',
      phase: 'Running',
      activePods: { u1: 'n1' },
    });
    expect(vmi({ nodeName: '' })).toMatchObject({
      nodeName: undefined,
      phase: undefined,
      activePods: {},
      interfaces: [],
    });
    expect(vmi()).toMatchObject({ nodeName: undefined, migration: undefined });
  });

  it('says how far its migration is', () => {
    expect(
      vmi({
        migrationState: {
          sourceNode: 'n1',
          targetNode: 'n2',
          completed: true,
          failed: true,
          endTimestamp: '2026-01-01T00:00:00Z',
        },
      }).migration,
    ).toEqual({
      sourceNode: 'n1',
      targetNode: 'n2',
      completed: true,
      failed: true,
      ended: '2026-01-01T00:00:00Z',
    });
    expect(vmi({ migrationState: { targetNode: '' } }).migration).toEqual({
      sourceNode: undefined,
      targetNode: undefined,
      completed: false,
      failed: false,
    });
  });
});

describe('a NIC as an instance reports it', () => {
  it('has each of its addresses once, the first one first', () => {
    const nic = { name: 'data', ipAddress: 'fe80::1', ipAddresses: ['192.0.2.7', 'fe80::1', ''] };
    expect(vmi({ interfaces: [nic] }).interfaces).toMatchObject([{ ips: ['fe80::1', '192.0.2.7'] }]);
  });

  it('has the sources of what is known of it', () => {
    const sources = (infoSource: unknown) =>
      vmi({ interfaces: [{ name: 'data', infoSource }] }).interfaces[0]?.infoSources;
    expect(sources('domain, guest-agent,multus-status')).toEqual(['domain', 'guest-agent', 'multus-status']);
    expect(sources('')).toEqual([]);
    expect(sources(undefined)).toEqual([]);
  });

  it('may be known to the guest only', () => {
    const nic = {
      name: '',
      interfaceName: 'docker0',
      mac: '02:42:00:00:00:01',
      linkState: 'up',
      podInterfaceName: 'pod1',
    };
    expect(vmi({ interfaces: [nic] }).interfaces).toEqual([
      {
        name: undefined,
        guestName: 'docker0',
        mac: '02:42:00:00:00:01',
        linkState: 'up',
        podInterfaceName: 'pod1',
        ips: [],
        infoSources: [],
      },
    ]);
  });

  it('is left out and reported when it is no object', () => {
    expect(vmi({ interfaces: ['data'] }).interfaces).toEqual([]);
    expect(problemsOf(readVirtualMachineInstance, raw({ interfaces: ['data'] }))).toEqual(['status.interfaces[0]']);
  });
});

describe('a migration', () => {
  const migration = (body: object) =>
    valueOf(readVirtualMachineInstanceMigration, { metadata: { name: 'm' }, ...body });

  it('has an instance, a phase, and a target once it is chosen', () => {
    const status = { phase: 'Running', migrationState: { targetNode: 'n2' } };
    expect(migration({ spec: { vmiName: 'web' }, status })).toMatchObject({
      vmiName: 'web',
      phase: 'Running',
      targetNode: 'n2',
    });
    expect(migration({ status: { migrationState: { targetNode: '' } } })).toMatchObject({
      vmiName: undefined,
      targetNode: undefined,
    });
    expect(migration({})).toMatchObject({ phase: undefined, targetNode: undefined });
  });
});
