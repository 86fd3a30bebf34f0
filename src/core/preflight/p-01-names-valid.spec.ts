import { creating, deleting, drafting, patching } from '../../testing/preflight/aDraft';
import { answersOfCheck, aPreflight } from '../../testing/preflight/answersOfCheck';
import { aCudn, aUdn } from '../../testing/objects/aCudn';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aPolicy } from '../../testing/objects/aPolicy';
import { aVm } from '../../testing/objects/aVm';
import type { DraftChange } from '../manifests/draftChange';
import { namesValid } from './p-01-names-valid';

const good = 'All names are valid and free.';
const check = (...changes: readonly DraftChange[]) => answersOfCheck(namesValid, [], { changes });
const statesOf = (change: DraftChange) => new Set(check(change).map((answer) => answer.split(' ')[0]));
const bridge = (name: string) => drafting({ interfaces: [{ name, type: 'ovs-bridge', state: 'up' }] });

describe('P-01', () => {
  it('passes names that fit', () => {
    const mappings = [{ localnet: 'dc.net_1', bridge: 'br-ex' }];
    const interfaces = [{ name: 'br-vmdata', type: 'ovs-bridge' }];
    expect(check(drafting({ interfaces, mappings }, 'br-vmdata'))).toEqual([
      `passed NodeNetworkConfigurationPolicy/br-vmdata: ${good}`,
    ]);
    expect(check(creating(aCudn('vlan-1')), creating(aUdn('shop/net')), creating(aLocalnetNad('shop/vlan-1')))).toEqual(
      [
        `passed ClusterUserDefinedNetwork/vlan-1: ${good}`,
        `passed NetworkAttachmentDefinition/shop/vlan-1: ${good}`,
        `passed UserDefinedNetwork/shop/net: ${good}`,
      ],
    );
  });

  it.each([
    ...['br-ex', 'br-ex1', 'br-ext', 'br-int', 'br-local', 'ovs-system', 'ovn-k8s-mp0', 'genev_sys_6081'],
    ...['a234567890123456', 'a/b', 'a:b', 'a b', '.', '..'],
  ])('refuses an interface %s (peers 38, 39)', (name) => {
    expect(statesOf(bridge(name))).toEqual(new Set(['blocked']));
  });

  it('takes an interface name of 15 characters', () => {
    expect(statesOf(bridge('a23456789012345'))).toEqual(new Set(['passed']));
  });

  it('refuses a reserved interface also when it is to go, and leaves alone what NMState ignores', () => {
    const entry = (state: string) => drafting({ interfaces: [{ name: 'br-ex', type: 'ovs-bridge', state }] });
    expect(statesOf(entry('absent'))).toEqual(new Set(['blocked']));
    expect(statesOf(entry('ignore'))).toEqual(new Set(['passed']));
  });

  it('refuses a bad name of an OVS bond, and an entry without a name', () => {
    const port = [
      { name: 'a bond', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno2' }] } },
      { name: 'eno3' },
    ];
    expect(statesOf(drafting({ interfaces: [{ name: 'br-a', type: 'ovs-bridge', bridge: { port } }] }))).toEqual(
      new Set(['blocked']),
    );
    expect(check(drafting({ interfaces: [{ type: 'bond' }] }))).toContain(
      'blocked NodeNetworkConfigurationPolicy/p: A host interface needs a name.',
    );
  });

  it.each(['physnet', 'exgwphysnet', 'locnet', 'a,b', 'a:b', 'a b', 'x'.repeat(254)])(
    'refuses a mapping %s',
    (localnet) => {
      expect(statesOf(drafting({ mappings: [{ localnet, bridge: 'br-ex' }] }))).toEqual(new Set(['blocked']));
    },
  );

  it.each(['Big', 'a'.repeat(64), '-a', 'a_b'])('refuses a policy %s', (name) => {
    expect(check(drafting({}, name))[0]).toMatch(/^blocked/);
  });

  it('refuses a name that a policy has already (peers 38), but not its edit', () => {
    const there = [aPolicy('p', {})];
    expect(answersOfCheck(namesValid, there, { changes: [drafting({})] })[0]).toBe(
      'blocked NodeNetworkConfigurationPolicy/p: There is a policy p already; edit it instead.',
    );
    expect(answersOfCheck(namesValid, there, { changes: [patching(aPolicy('p', {}))] })).toEqual([
      `passed NodeNetworkConfigurationPolicy/p: ${good}`,
    ]);
  });

  it('cannot tell whether a name is free while policies cannot be read', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOfCheck(namesValid, [], { changes: [drafting({})], unread })[0]).toMatch(/^cannotTell/);
  });

  it('refuses NADs and CUDNs by name: no 0 in front, no capitals', () => {
    expect(statesOf(creating(aLocalnetNad('shop/0a')))).toEqual(new Set(['blocked']));
    expect(statesOf(creating(aCudn('Big')))).toEqual(new Set(['blocked']));
  });

  it('looks at the new NICs of a VM only', () => {
    const vm = (...names: readonly string[]) => aVm('shop/web', { nics: names.map((name) => ({ name, nad: 'dc' })) });
    const changes = [patching(vm('Old', 'New'))];
    expect(answersOfCheck(namesValid, [vm('Old')], { changes })).toHaveLength(1);
    expect(answersOfCheck(namesValid, [vm('Old')], { changes })[0]).toMatch(/^blocked VirtualMachine\/shop\/web/);
  });

  it('says nothing of what is to go, nor of kinds that it does not know', () => {
    const other = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } };
    expect(check(deleting(aPolicy('Big', {})), creating(other))).toEqual([]);
  });

  it('stops the way to the next step', () => {
    expect(aPreflight([namesValid], [], { changes: [bridge('br-ex')] }).summary).toMatchObject({
      blocksApply: true,
      blocksNext: true,
    });
  });
});
