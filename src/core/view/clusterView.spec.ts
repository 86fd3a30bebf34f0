import { aHost } from '../../testing/aHost';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aPolicy } from '../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';

const nics = [{ name: 'data', nad: 'dc-net' }, { name: 'default' }];
const host = aHost('n1').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc', vlanID: 20, mtu: 9000 });
const labels = { 'kubevirt.io/schedulable': 'true' };

const view = aView([
  aNode('n1', { labels }),
  host,
  nad,
  aVm('shop/web', { nics }),
  aVmi('shop/web', {
    nics,
    node: 'n1',
    status: { phaseTransitionTimestamps: [{ phase: 'Running', phaseTransitionTimestamp: '2026-03-02T08:00:00Z' }] },
  }),
  aVm('shop/off', { nics }),
  aPolicy('bridges', { mappings: [{ localnet: 'dc', bridge: 'br-dc' }] }),
]);

describe('the view of a cluster', () => {
  it('joins a NIC with its NAD and its network', () => {
    const [first] = view.nics();
    const found = first && view.nadOf(first);
    expect(found).toMatchObject({ place: 'shop/dc-net', physnet: 'dc', vlan: 20, network: 'dc-net' });
    expect(found && view.networkOf(found)).toMatchObject({ id: 'ovnNetwork:dc-net', topology: 'localnet', mtu: 9000 });
    expect(found && view.nicsOf(found).map(({ id }) => id)).toEqual(['vmNic:shop/off/data', 'vmNic:shop/web/data']);
  });

  it('knows what runs where and since when, and where it could', () => {
    const [off, web] = view.vms();
    expect(off).toMatchObject({ name: 'off', runs: undefined, eligible: ['n1'], object: 'VirtualMachine/shop/off' });
    expect(web).toMatchObject({ runs: 'n1', runningSince: Date.parse('2026-03-02T08:00:00Z') });
    expect(web?.nics.map(({ object, path }) => `${object} ${path}`)).toEqual([
      'VirtualMachineInstance/shop/web spec.networks[0]',
      'VirtualMachineInstance/shop/web spec.networks[1]',
    ]);
  });

  it('tells what enters a bridge, and which NICs on it run there', () => {
    const bridge = view.hostOf('n1')?.bridge('br-dc');
    const use = bridge && view.useOf(bridge);
    expect(use?.nads.map(({ place }) => place)).toEqual(['shop/dc-net']);
    expect(use?.here.map(({ id }) => id)).toEqual(['vmNic:shop/web/data']);
  });

  it('tells which nodes a policy is for, and what it wants of them', () => {
    expect(view.policyOf('bridges')).toMatchObject({ targets: { nodes: ['n1'], certain: true }, enactments: [] });
    expect(view.wanted().map(({ policy, host: { node } }) => `${policy} ${node}`)).toEqual(['bridges n1']);
  });

  it('is certain of what is absent only where everything was read', () => {
    const part = aView([nad], { unread: { NetworkAttachmentDefinition: { state: 'forbidden', within: 'shop' } } });
    expect(part.isWhole('NetworkAttachmentDefinition')).toBe(false);
    expect(part.isWhole('NetworkAttachmentDefinition', 'shop')).toBe(true);
    expect(part.isWhole('NetworkAttachmentDefinition', 'erp')).toBe(false);
    expect(part.isWhole('Node')).toBe(true);
  });

  it('computes each part once', () => {
    expect(view.nics()).toBe(view.nics());
    expect(view.hosts()[0]).toBe(view.hostOf('n1'));
  });
});
