import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadOutOfReach } from './d-002-nad-out-of-reach';

const vm = (place: string, nad: string) => aVm(place, { nics: [{ name: 'data', nad }] });

describe('D-002', () => {
  it.each(['dc', 'shop/dc', 'default/dc', 'openshift-cnv/dc', 'openshift-sriov-network-operator/dc'])(
    'is silent about %s, which a VM in shop may use',
    (nad) => {
      expect(answersOf(nadOutOfReach, [vm('shop/web', nad)])).toMatchObject({ findings: [], cannotTell: [] });
    },
  );

  it('names the NAD and all NICs of other namespaces on it, whether or not it exists', () => {
    const objects = [vm('shop/web', 'bank/dc'), vm('dev/ci', 'bank/dc'), vm('bank/db', 'dc')];
    const { findings, titles, subjects, evidence } = answersOf(nadOutOfReach, [aLocalnetNad('bank/dc'), ...objects]);
    expect(findings).toEqual(['error nad:bank/dc']);
    expect(titles).toEqual(['VMs in dev, shop may not use the network attachment definition bank/dc.']);
    expect(subjects).toEqual([['nad:bank/dc', 'vmNic:dev/ci/data', 'vmNic:shop/web/data']]);
    expect(evidence[0]?.map(({ object, value }) => [object, value])).toEqual([
      ['VirtualMachine/dev/ci', 'bank/dc'],
      ['VirtualMachine/shop/web', 'bank/dc'],
    ]);
    expect(answersOf(nadOutOfReach, objects).findings).toEqual(['error nad:bank/dc']);
  });

  it('cannot tell without the VMs', () => {
    const unread = { VirtualMachine: { state: 'forbidden' } } as const;
    expect(answersOf(nadOutOfReach, [vm('shop/web', 'bank/dc')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: VirtualMachine could not be read.'],
    });
  });
});
