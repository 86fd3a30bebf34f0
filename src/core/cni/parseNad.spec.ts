import fc from 'fast-check';
import { readNetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { jsonErrorAt } from './jsonErrorAt';
import { parseConfig, parseNad } from './parseNad';

const parse = (config: unknown) => parseConfig(JSON.stringify(config));

describe('a NAD without a usable configuration', () => {
  it.each(['', '  \n'])('is empty: %j', (text) => {
    expect(parseConfig(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['{"type": "bridge",}', '"}" was not expected at position 18', 18],
    ['{"type": "bridge"', 'it ends too early at position 17', 17],
    ['type: bridge', '"t" was not expected at position 0', 0],
  ])('says where %s stops being JSON', (text, found, position) => {
    expect(parseConfig(text)).toEqual({
      kind: 'invalid',
      fault: 'notJson',
      problem: `The configuration is not JSON: ${found}.`,
      position,
    });
  });

  it.each([
    [[], 'notObject', 'The configuration is a list, not an object.'],
    ['bridge', 'notObject', 'The configuration is a string, not an object.'],
    [null, 'notObject', 'The configuration is null, not an object.'],
    [{}, 'noType', 'The configuration names no CNI type.'],
    [{ plugins: [] }, 'noType', 'The configuration names no CNI type.'],
    [{ type: 7 }, 'noType', 'The configuration names no CNI type.'],
    [{ plugins: [{ type: 'bridge' }, {}] }, 'noType', 'A plugin of the configuration names no CNI type.'],
    [{ plugins: ['bridge'] }, 'noType', 'A plugin of the configuration names no CNI type.'],
  ])('is invalid: %j', (config, fault, problem) => {
    expect(parse(config)).toEqual({ kind: 'invalid', fault, problem });
  });

  it('is invalid when OVN would find a list and a single plugin', () => {
    const type = 'ovn-k8s-cni-overlay';
    expect(parse({ name: 'a', type, plugins: [{ type, topology: 'layer2' }] })).toEqual({
      kind: 'invalid',
      fault: 'listAndSingle',
      problem: 'The configuration is a list of plugins and a single plugin at once.',
    });
    expect(parse({ name: 'a', type, plugins: [{ type: 'bridge' }] })).toMatchObject({ kind: 'cni', type: 'bridge' });
  });
});

describe('a NAD with a configuration', () => {
  it('is parsed once for each object', () => {
    const reading = readNetworkAttachmentDefinition({ metadata: { name: 'a' }, spec: { config: '{"type":"bridge"}' } });
    if (!reading.ok) throw new Error('unreadable');
    expect(parseNad(reading.value)).toMatchObject({ kind: 'cni', type: 'bridge', modifiers: [] });
    expect(parseNad(reading.value)).toBe(parseNad(reading.value));
  });

  it('takes the name of the network from the top', () => {
    expect(
      parse({ name: 'net', cniVersion: '0.3.1', plugins: [{ type: 'ovn-k8s-cni-overlay', topology: 'localnet' }] }),
    ).toMatchObject({
      kind: 'cni',
      name: 'net',
      facts: { topology: 'localnet', physicalNetworkName: 'net' },
      plugin: { name: 'net', cniVersion: '0.3.1' },
    });
  });

  it.each([
    [0, [{ type: 'bridge', bridge: 'br1' }, { type: 'tuning' }, { type: 'sbr' }], ['tuning', 'sbr']],
    [1, [{ type: 'tuning' }, { type: 'bridge', bridge: 'br1' }], ['tuning']],
  ])('finds the plugin that makes the interface at place %i (peers 2)', (index, plugins, modifiers) => {
    expect(parse({ name: 'net', plugins })).toMatchObject({
      kind: 'cni',
      type: 'bridge',
      landsOn: { kind: 'linuxBridge', name: 'br1' },
      plugins: plugins.map(({ type }) => type),
      index,
      modifiers,
    });
  });

  it('takes the first plugin when all of them only modify', () => {
    expect(parse({ plugins: [{ type: 'tuning', mtu: 'x' }, { type: 'sbr' }] })).toMatchObject({
      type: 'tuning',
      landsOn: { kind: 'none' },
      problems: [{ path: 'mtu' }],
    });
  });

  it('is of another kind when nobody here knows its type', () => {
    expect(parse({ name: '', type: 'whereabouts-x', bridge: 'br1' })).toEqual({
      kind: 'other',
      type: 'whereabouts-x',
      plugin: { type: 'whereabouts-x', bridge: 'br1', name: '' },
      plugins: ['whereabouts-x'],
      modifiers: [],
      facts: {},
      landsOn: { kind: 'none' },
      problems: [],
    });
  });
});

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": [1, 2}', 11],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1,]', 3],
    ['{}}', 2],
    ['[]1', 2],
    ['1,2', 1],
    ['[1 2]', 3],
    ['[}', 1],
    [']', 0],
    [',', 0],
    ['{"a": tru}', 6],
    ['{"a": "\n"}', 6],
    ['["\\x"]', 1],
    ['[01]', 2],
    ['', 0],
  ])('in %j is %i', (text, position) => {
    expect(jsonErrorAt(text)).toBe(position);
  });

  it('is the end for every text that is JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonErrorAt(text) === text.length));
  });

  it('is inside every text that is not, or at its end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = jsonErrorAt(text);
        return at >= 0 && at <= text.length;
      }),
    );
  });
});
