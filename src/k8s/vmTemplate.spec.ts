import { problemsOf, valueOf } from '../testing/readers/reading';
import { readVirtualMachineInstance } from './virtualMachineInstance';

const vmi = (spec: unknown) => ({ metadata: { name: 'web' }, spec });
const templateOf = (spec: unknown) => valueOf(readVirtualMachineInstance, vmi(spec)).template;
const problems = (spec: unknown) => problemsOf(readVirtualMachineInstance, vmi(spec));

const interfacesOf = (...interfaces: readonly unknown[]) =>
  templateOf({ domain: { devices: { interfaces } } }).interfaces;

describe('the networks of a VM', () => {
  it.each([
    [{ pod: {} }, { kind: 'pod' }],
    [{ multus: { networkName: 'shop/red' } }, { kind: 'multus', networkName: 'shop/red', default: false }],
    [{ multus: { networkName: 'red', default: true } }, { kind: 'multus', networkName: 'red', default: true }],
    [{ resourceClaim: { claimName: 'c' } }, { kind: 'resourceClaim', claimName: 'c' }],
    [{ resourceClaim: { name: 'c' } }, { kind: 'resourceClaim', claimName: 'c' }],
    [{ resourceClaim: {} }, { kind: 'resourceClaim', claimName: '' }],
  ])('say where they are plugged in: %j', (source, read) => {
    expect(templateOf({ networks: [{ name: 'a', ...source }] }).networks).toEqual([
      { name: 'a', source: read, sources: Object.keys(source), path: 'spec.networks[0]' },
    ]);
  });

  it.each([[{}], [{ multus: {} }], [{ pod: null }]])('are kept, and reported, when they say nothing: %j', (source) => {
    expect(templateOf({ networks: [{ name: 'a', ...source }] }).networks).toMatchObject([
      { name: 'a', source: { kind: 'unknown' } },
    ]);
    expect(problems({ networks: [{ name: 'a', ...source }] })).toEqual(['spec.networks[0]']);
  });

  it('lose only those that are malformed', () => {
    const networks = [{ pod: {} }, 'default', { name: 'a', pod: {} }];
    expect(templateOf({ networks }).networks.map(({ name }) => name)).toEqual(['a']);
    expect(problems({ networks })).toEqual(['spec.networks[0]', 'spec.networks[1]']);
  });
});

describe('the interfaces of a VM', () => {
  it.each([
    [{ masquerade: {} }, 'masquerade'],
    [{ bridge: {} }, 'bridge'],
    [{ sriov: {} }, 'sriov'],
    [{ passtBinding: {} }, 'passtBinding'],
    [{ passt: {} }, 'passt'],
    [{ slirp: {} }, 'slirp'],
    [{ macvtap: {} }, 'macvtap'],
    [{ binding: { name: 'l2bridge' } }, 'plugin:l2bridge'],
    [{ binding: {} }, undefined],
    [{}, undefined],
  ])('have the binding they write: %j', (binding, read) => {
    expect(interfacesOf({ name: 'a', ...binding })[0]?.binding).toBe(read);
  });

  it.each([
    [{ masquerade: {}, bridge: {} }, ['masquerade', 'bridge']],
    [{ binding: { name: 'l2bridge' }, bridge: {} }, ['plugin:l2bridge', 'bridge']],
    [{ binding: {}, macAddress: '02:00:00:00:00:01' }, []],
    [{ vhostuser: {} }, undefined],
    [{ vhostuser: {}, sriov: {} }, ['sriov']],
  ])('have all bindings that are written, none known where a key may be another: %j', (written, bindings) => {
    expect(interfacesOf({ name: 'a', ...written })[0]?.bindings).toEqual(bindings);
  });

  it('have the device they write', () => {
    const device = { name: 'a', macAddress: '02:00:00:00:00:01', model: 'e1000e', state: 'down', bootOrder: 2 };
    expect(interfacesOf(device)).toEqual([
      {
        name: 'a',
        binding: undefined,
        bindings: [],
        mac: '02:00:00:00:00:01',
        model: 'e1000e',
        state: 'down',
        bootOrder: 2,
        path: 'spec.domain.devices.interfaces[0]',
      },
    ]);
  });

  it('lose only those that are malformed', () => {
    expect(interfacesOf({ bridge: {} }, 7, { name: 'a' }).map(({ name }) => name)).toEqual(['a']);
    expect(problems({ domain: { devices: { interfaces: [{ bridge: {} }, 7] } } })).toEqual([
      'spec.domain.devices.interfaces[0]',
      'spec.domain.devices.interfaces[1]',
    ]);
  });
});

describe('the lists of networks and interfaces', () => {
  it.each([
    [{}, true],
    [{ networks: [], domain: { devices: { interfaces: [{ name: 'a' }] } } }, true],
    [{ networks: 5 }, false],
    [{ networks: [7] }, false],
    [{ domain: { devices: { interfaces: [{ bridge: {} }] } } }, false],
    [{ domain: 'x' }, false],
  ])('are whole only when all of both could be read (%j)', (spec, isWhole) => {
    expect(templateOf(spec).isListWhole).toBe(isWhole);
  });
});

describe('where a VM may run', () => {
  it('is not known when its selector is malformed', () => {
    expect(templateOf({ nodeSelector: { zone: {} } }).nodeSelector).toBeUndefined();
  });

  it('is not restricted by a template that says nothing', () => {
    expect(templateOf(undefined)).toEqual({
      networks: [],
      interfaces: [],
      isListWhole: false,
      autoattachPodInterface: true,
      nodeSelector: {},
      hasAffinity: false,
      tolerations: [],
    });
  });

  it('is told by selector and tolerations', () => {
    const tolerations = [
      { key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' },
      { operator: 'Exists' },
      'x',
    ];
    expect(templateOf({ nodeSelector: { zone: 'a' }, tolerations })).toMatchObject({
      nodeSelector: { zone: 'a' },
      tolerations: [
        { key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' },
        { key: undefined, operator: 'Exists', value: undefined, effect: undefined },
      ],
    });
  });

  it.each([
    [{ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } }, true],
    [{ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } }, true],
    [{ podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } }, false],
    [{}, false],
    ['none', false],
  ])('is narrowed by a required affinity only: %j', (affinity, has) => {
    expect(templateOf({ affinity }).hasAffinity).toBe(has);
  });

  it('has a NIC on the pod network unless it is refused', () => {
    const attach = (autoattachPodInterface: unknown) =>
      templateOf({ domain: { devices: { autoattachPodInterface } } }).autoattachPodInterface;
    expect([attach(false), attach(true), attach(undefined)]).toEqual([false, true, true]);
  });
});
