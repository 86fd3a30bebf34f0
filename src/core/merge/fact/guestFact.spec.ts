import { english } from '../../message';
import { vmId, vmNicId } from '../../model/elementId';
import type { VmNicFacts } from '../../model/factsByKind';
import type { Guest } from '../scope/guests';
import { guestFact } from './guestFact';
import { networkFact, networkKind } from './networkFact';

const guest = (facts: Partial<VmNicFacts>, more: Partial<Guest> & { readonly status?: string } = {}): Guest => ({
  nic: {
    id: vmNicId({ namespace: 's', vm: 'a', nic: 'n' }),
    kind: 'vmNic',
    name: 'n',
    facts: { vm: 'a', ips: [], infoSources: [], ...facts },
  },
  vm: { id: vmId('s', 'a'), kind: 'vm', name: 'a', facts: { running: false, status: more.status } },
  presence: more.presence ?? 'running',
  onPodNetwork: false,
});

const said = (some: Guest, isOpen = false): readonly string[] => guestFact(some, isOpen).map(english);

describe('a VM NIC', () => {
  it('says its address, and how many more', () => {
    expect(said(guest({ ips: ['10.0.0.1'] }))).toEqual(['10.0.0.1']);
    expect(said(guest({ ips: ['10.0.0.1', 'fd00::1'] }))).toEqual(['10.0.0.1 and 1 more', '10.0.0.1']);
  });

  it('never leaves a blank where there is no address', () => {
    expect(said(guest({}))).toEqual(['No address known', 'No address']);
  });

  it('says first that nothing carries its network', () => {
    expect(said(guest({ ips: ['10.0.0.1'] }), true)).toEqual(['Not connected']);
  });

  it('of a VM that does not run says why, in KubeVirt’s word where that tells more', () => {
    expect(said(guest({}, { presence: 'stopped' }))).toEqual(['Stopped']);
    expect(said(guest({}, { presence: 'stopped', status: 'Stopped' }))).toEqual(['Stopped']);
    expect(said(guest({}, { presence: 'stopped', status: 'ErrorUnschedulable' }))).toEqual(['ErrorUnschedulable']);
  });

  it('does not call a VM stopped whose instance nobody could look for', () => {
    expect(said(guest({ placeUnknown: true }, { presence: 'stopped' }))).toEqual([
      'Not known whether it runs',
      'Not known',
    ]);
  });
});

describe('a network', () => {
  const facts = {
    topology: undefined,
    type: undefined,
    physicalNetwork: undefined,
    vlan: undefined,
    trunk: [],
    mtu: undefined,
    isOverlay: false,
    problem: undefined,
    isMissing: false,
  };

  it.each([
    ['localnet', undefined, 'Localnet'],
    ['layer2', undefined, 'Layer 2'],
    [undefined, 'cnv-bridge', 'Bridge'],
    [undefined, 'sriov', 'SR-IOV'],
    [undefined, 'macvlan', 'macvlan'],
    [undefined, 'empty', 'No configuration'],
    ['odd', undefined, 'odd'],
    [undefined, undefined, 'Not known'],
  ])('is called as users call it (%s, %s)', (topology, type, word) => {
    expect(english(networkKind({ topology, type }))).toBe(word);
  });

  it('lists a trunk', () => {
    expect(
      networkFact({
        ...facts,
        type: 'bridge',
        trunk: [
          [1, 1],
          [10, 20],
        ],
      }).map(english),
    ).toEqual(['Trunk 1, 10–20', 'Trunk']);
    expect(networkFact({ ...facts, type: 'bridge', vlan: 5, trunk: [[1, 1]] }).map(english)).toEqual(['Bridge']);
  });
});
