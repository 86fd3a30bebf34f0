import { english } from '../../core/message';
import type { Element } from '../../core/model/element';
import { k8sNodeId, linkId, lldpId, nadId, vmNicId } from '../../core/model/elementId';
import { aScenarioMap } from '../../testing/aScenario';
import { factsOf } from './factsOf';

const said = (element: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    factsOf(element).map(({ label, value }) => [
      english(label),
      typeof value === 'string' ? value : 'text' in value ? english(value) : value,
    ]),
  );

describe('factsOf', () => {
  it('leaves out what is not known of a NIC, and says that the link is not known', () => {
    const facts = { type: 'ethernet', carrier: 'unknown' } as const;
    expect(said({ id: linkId('n1', 'eno1'), kind: 'nic', name: 'eno1', node: 'n1', facts })).toEqual({
      Link: 'Not known',
    });
  });

  it('gives speeds in Gb/s, the limits of the MTU, and the permanent MAC where it differs', () => {
    const facts = {
      type: 'ethernet',
      carrier: 'yes',
      speed: 25000,
      mtu: 9000,
      maxMtu: 9702,
      mac: '02:00:00:00:00:01',
      permanentMac: '02:00:00:00:00:02',
      lldpEnabled: false,
      sriov: { totalVfs: 8, vfs: 4 },
    } as const;
    expect(said({ id: linkId('n1', 'eno1'), kind: 'nic', name: 'eno1', node: 'n1', facts })).toEqual({
      Link: 'Seen',
      Speed: '25 Gb/s',
      LLDP: 'Off, so the switch port is not known',
      'Virtual functions': '4 of 8',
      MTU: '9000, 9702 at most',
      MAC: '02:00:00:00:00:01',
      'Permanent MAC': '02:00:00:00:00:02',
    });
  });

  it('does not take a switch that announces no VLANs for one that carries none', () => {
    const facts = { capabilities: [], managementAddresses: [] };
    expect(said({ id: lldpId('a', 'b'), kind: 'lldpNeighbor', name: 'a', facts })).toEqual({
      Switch: 'Not announced',
      Port: 'Not announced',
      'VLANs announced': 'None, which proves nothing',
    });
  });

  it('writes VLAN trunks as ranges', () => {
    const facts = {
      type: 'bridge',
      trunk: [
        [2, 2],
        [10, 20],
      ],
    } as const;
    expect(said({ id: nadId('a', 'b'), kind: 'nad', name: 'b', namespace: 'a', facts })['VLAN trunk']).toEqual([
      '2',
      '10–20',
    ]);
  });

  it('says of a VM NIC what is pending, and that addresses are not known', () => {
    const facts = { vm: 'web', ips: [], infoSources: [], pending: 'add' } as const;
    const nic: Element = {
      id: vmNicId({ namespace: 'a', vm: 'web', nic: 'net1' }),
      kind: 'vmNic',
      name: 'net1',
      facts,
    };
    expect(said(nic)).toMatchObject({
      Addresses: 'Not known',
      Pending: 'In the VM, not yet in the running instance',
      'Runs on': 'No host',
      'Attached to': 'Not known',
    });
    expect(said({ ...nic, facts: { ...facts, placeUnknown: true } })['Runs on']).toBe('Not known');
  });

  it.each([
    [{ attachment: 'a/red' }, 'a/red'],
    [{ podNetwork: 'default' }, 'The pod network'],
    [{ podNetwork: 'primary' }, 'The primary network of the namespace'],
    [{ podNetwork: 'unknown' }, 'The pod network, or what the namespace has in its place'],
  ] as const)('says what a VM NIC is attached to: %j', (plug, expected) => {
    const id = vmNicId({ namespace: 'a', vm: 'web', nic: 'net1' });
    const facts = { vm: 'web', ips: [], infoSources: [], ...plug };
    expect(said({ id, kind: 'vmNic', name: 'net1', facts })['Attached to']).toBe(expected);
  });

  it('does not take a node that was not read for one that takes pods', () => {
    const rest = { roles: [], addresses: [], podSubnets: [], wiring: 'read', mappingsKnown: true } as const;
    const takesPods = (schedulable?: boolean) =>
      said({ id: k8sNodeId('n1'), kind: 'k8sNode', name: 'n1', facts: { ...rest, schedulable } })['Takes new pods'];
    expect([takesPods(true), takesPods(false), takesPods()]).toEqual(['Yes', 'No', 'Not known']);
  });

  it('has something to say of every element of a whole cluster, never an empty value', () => {
    for (const scenario of ['datacenter', 'case-3']) {
      for (const element of aScenarioMap(scenario).elements.values()) {
        expect(Object.values(said(element)).filter((value) => value === '')).toEqual([]);
      }
    }
  });
});
