import { aCudn } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadMissing } from './d-001-nad-missing';

const vm = (place: string, nad: string) => aVm(place, { nics: [{ name: 'data', nad }] });

describe('D-001', () => {
  it('is silent about NADs that exist and NICs without one', () => {
    const objects = [aLocalnetNad('shop/dc'), vm('shop/web', 'dc'), aVm('shop/pods', { nics: [{ name: 'default' }] })];
    expect(answersOf(nadMissing, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NAD once, and all NICs that need it where they say so', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(nadMissing, [
      vm('shop/web', 'dc'),
      vm('shop/db', 'shop/dc'),
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['Network attachment definition shop/dc does not exist.']);
    expect(messages[0]).toContain('shop/db, shop/web cannot start');
    expect(subjects).toEqual([['nad:shop/dc', 'vmNic:shop/db/data', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachine/shop/db',
        path: 'spec.template.spec.networks[0].multus.networkName',
        value: 'shop/dc',
      },
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[0].multus.networkName', value: 'dc' },
    ]);
  });

  it('shows what Multus said of it', () => {
    const message = 'cannot find a network-attachment-definition (dc) in namespace (shop)';
    const event = { apiVersion: 'v1', kind: 'Event', metadata: { namespace: 'shop', name: 'e1' }, message };
    const other = { ...event, metadata: { namespace: 'shop', name: 'e2' }, message: undefined };
    const { evidence } = answersOf(nadMissing, [vm('shop/web', 'dc'), event, other]);
    expect(evidence[0]?.slice(1)).toEqual([{ object: 'Event/shop/e1', path: 'message', value: message }]);
  });

  it('asks whether a near name was meant, or the same one where all may use it', () => {
    const nads = [aLocalnetNad('shop/vlan-1942'), aLocalnetNad('default/vlan-1924'), aLocalnetNad('bank/vlan-1924')];
    const { remedies } = answersOf(nadMissing, [...nads, vm('shop/web', 'vlan-1924')]);
    expect(remedies).toEqual([
      'Create vlan-1924 in namespace shop, or correct networkName: did you mean shop/vlan-1942, default/vlan-1924?',
    ]);
    expect(answersOf(nadMissing, [vm('shop/web', 'vlan-1924')]).remedies).toEqual([
      'Create vlan-1924 in namespace shop, or correct networkName in the VM.',
    ]);
  });

  it('names the CUDN that should have made it', () => {
    expect(answersOf(nadMissing, [aCudn('dc'), vm('shop/web', 'dc')]).subjects[0]).toContain('cudn:dc');
  });

  it('looks at an instance that has no VM', () => {
    const vmi = aVmi('shop/web', { nics: [{ name: 'data', nad: 'dc' }], node: 'n1' });
    expect(answersOf(nadMissing, [vmi]).findings).toEqual(['error nad:shop/dc']);
  });

  it('cannot tell of namespaces whose NADs were not read', () => {
    const unread = {
      NetworkAttachmentDefinition: { state: 'forbidden', within: 'shop' },
      VirtualMachine: { state: 'forbidden', within: 'shop' },
    } as const;
    const objects = [vm('shop/web', 'default/dc'), vm('shop/db', 'gone')];
    const { findings, cannotTell } = answersOf(nadMissing, objects, { unread });
    expect(findings).toEqual(['error nad:shop/gone']);
    expect(cannotTell).toEqual([
      '*: NetworkAttachmentDefinition, VirtualMachine could not be read.',
      'nad:default/dc vmNic:shop/web/data: The network attachment definitions of namespace default could not be read.',
    ]);
  });
});
