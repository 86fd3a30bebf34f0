import { aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeOnMacvlan } from './d-424-bridge-on-macvlan';

const vm = (device: object) => aVm('shop/web', { nics: [{ name: 'data', nad: 'dc', interface: { ...device } }] });
const nad = (type: string) => aNad('shop/dc', { name: 'dc', type, master: 'eno2' });

describe('D-424', () => {
  it.each([
    ['another type', [vm({ bridge: {} }), nad('vlan')]],
    ['another binding', [vm({ binding: { name: 'macvtap' } }), nad('macvlan')]],
    ['a NAD that cannot be read', [vm({ bridge: {} }), aNad('shop/dc', '{')]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(bridgeOnMacvlan, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each(['macvlan', 'ipvlan'])('warns of a bridge on %s', (type) => {
    const { findings, titles, subjects, evidence } = answersOf(bridgeOnMacvlan, [vm({ bridge: {} }), nad(type)]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual([`NIC data of shop/web is bridged to shop/dc, which is of type ${type}.`]);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'nad:shop/dc']]);
    expect(evidence[0]?.at(-1)).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'spec.config',
      value: type,
    });
  });

  it('cannot tell without NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeOnMacvlan, [], { unread }).cannotTell).toHaveLength(1);
  });
});
