import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNodeNetworkState } from './nodeNetworkState';

const nns = (bridge: unknown) => ({
  metadata: { name: 'n1' },
  status: { currentState: { interfaces: [{ name: 'br1', type: 'ovs-bridge', bridge }] } },
});
const bridgeOf = (bridge: unknown) => valueOf(readNodeNetworkState, nns(bridge)).state?.interfaces?.[0]?.bridge;
const problems = (bridge: unknown) =>
  problemsOf(readNodeNetworkState, nns(bridge)).map((path) =>
    path.replace('status.currentState.interfaces[0].bridge', '@'),
  );

describe('the ports of a bridge', () => {
  it('are not known when there is no list, and none when it is empty', () => {
    expect(bridgeOf({})?.ports).toBeUndefined();
    expect(bridgeOf({ port: [] })?.ports).toEqual([]);
    expect(bridgeOf(undefined)).toBeUndefined();
  });

  it.each([['port'], ['ports']])('are read under "%s"', (key) => {
    expect(bridgeOf({ [key]: [{ name: 'eno1' }] })?.ports).toEqual([
      { name: 'eno1', vlan: undefined, bond: undefined },
    ]);
  });

  it('lose only those that are malformed', () => {
    const raw = { port: [{}, 'eno1', { name: 'eno2' }] };
    expect(bridgeOf(raw)?.ports?.map(({ name }) => name)).toEqual(['eno2']);
    expect(problems(raw)).toEqual(['@.port[0]', '@.port[1]']);
  });

  it.each([
    ['port', [{ name: 'eno1' }, { name: 'eno2' }]],
    ['slaves', [{ name: 'eno1' }, { name: 'eno2' }]],
    ['ports', ['eno1', 'eno2']],
  ])('may be an OVS bond with its members under "%s" (peers 3)', (key, members) => {
    const port = { name: 'ovsbond', 'link-aggregation': { mode: 'balance-slb', [key]: members } };
    expect(bridgeOf({ port: [port] })?.ports?.[0]?.bond).toEqual({ mode: 'balance-slb', members: ['eno1', 'eno2'] });
  });

  it('may be an OVS bond with a member that lacks its name', () => {
    const raw = { port: [{ name: 'b', 'link-aggregation': { port: [{ nam: 'eno1' }, { name: 'eno2' }] } }] };
    expect(bridgeOf(raw)?.ports?.[0]?.bond?.members).toEqual(['eno2']);
  });

  it('may be an OVS bond that names no member', () => {
    expect(bridgeOf({ port: [{ name: 'b', 'link-aggregation': {} }] })?.ports?.[0]?.bond).toEqual({
      mode: undefined,
      members: undefined,
    });
  });
});

describe('the VLAN filter of a port', () => {
  const filterOf = (vlan: unknown) => bridgeOf({ port: [{ name: 'eno1', vlan }] })?.ports?.[0]?.vlan;

  it('may be an access tag', () => {
    expect(filterOf({ mode: 'access', tag: 7 })).toEqual({
      mode: 'access',
      tag: 7,
      enableNative: undefined,
      trunkTags: undefined,
    });
  });

  it('may be a trunk of ids and ranges with a native tag', () => {
    const trunk = {
      mode: 'trunk',
      tag: 7,
      'enable-native': true,
      'trunk-tags': [{ id: 5 }, { 'id-range': { min: 10, max: 20 } }],
    };
    expect(filterOf(trunk)).toEqual({
      mode: 'trunk',
      tag: 7,
      enableNative: true,
      trunkTags: [
        [5, 5],
        [10, 20],
      ],
    });
  });

  it('tells an empty list of tags from none', () => {
    expect(filterOf({ mode: 'trunk', 'trunk-tags': [] })?.trunkTags).toEqual([]);
    expect(filterOf({})?.trunkTags).toBeUndefined();
    expect(filterOf(undefined)).toBeUndefined();
  });

  it('loses only the tags that are malformed', () => {
    const tags = [{}, { 'id-range': { min: 3 } }, { 'id-range': { max: 3 } }, 5, { id: 9 }];
    expect(filterOf({ 'trunk-tags': tags })?.trunkTags).toEqual([[9, 9]]);
    expect(problems({ port: [{ name: 'eno1', vlan: { 'trunk-tags': tags } }] })).toEqual(
      [0, 1, 2, 3].map((index) => `@.port[0].vlan.trunk-tags[${index}]`),
    );
  });
});

describe('the options of a bridge', () => {
  it.each([
    [{ stp: false }, false],
    [{ stp: true }, true],
    [{ stp: { enabled: false } }, false],
    [{ stp: { enabled: true } }, true],
    [{ stp: {} }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('tell spanning tree in both spellings: %j', (options, stp) => {
    expect(bridgeOf({ options })?.stp).toBe(stp);
  });

  it('are read as far as they are set', () => {
    const options = {
      'vlan-default-pvid': 1,
      datapath: 'netdev',
      'fail-mode': 'standalone',
      rstp: true,
      'mcast-snooping-enable': false,
    };
    expect(bridgeOf({ options, 'allow-extra-patch-ports': true })).toMatchObject({
      rstp: true,
      mcastSnooping: false,
      vlanDefaultPvid: 1,
      datapath: 'netdev',
      failMode: 'standalone',
      allowExtraPatchPorts: true,
    });
    expect(bridgeOf({ options: { datapath: '', 'fail-mode': '' } })).toMatchObject({
      datapath: undefined,
      failMode: undefined,
    });
  });
});
