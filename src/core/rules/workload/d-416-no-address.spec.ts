import { aCondition } from '../../../testing/objects/aPolicy';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noAddress } from './d-416-no-address';

const agent = [aCondition('AgentConnected')];
const entry = { name: 'data', mac: '02:00:00:00:00:07', interfaceName: 'eth1', infoSource: 'domain, guest-agent' };
const guest = (interfaces: readonly object[], conditions = agent) =>
  aRunningVm('shop/web', {
    nics: [{ name: 'data', nad: 'dc' }],
    conditions,
    interfaces: interfaces.map((one) => ({ ...one })),
  });
const above = { mac: entry.mac, interfaceName: 'bond0', infoSource: 'guest-agent' };

describe('D-416', () => {
  it.each([
    ['has an address', guest([{ ...entry, ipAddress: '192.0.2.7' }])],
    ['has it on a bond', guest([entry, { ...above, ipAddress: '192.0.2.7' }])],
    ['has no agent', guest([entry], [])],
    ['does not show the NIC', guest([{ ...entry, infoSource: 'domain' }])],
    ['shows no NIC', guest([])],
  ])('is silent about a guest that %s', (_, objects) => {
    expect(answersOf(noAddress, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['no address', [entry], []],
    ['one for the wire alone', [{ ...entry, ipAddresses: ['fe80::7', '169.254.3.4'] }], ['fe80::7', '169.254.3.4']],
    ['one on another NIC', [entry, { ...above, mac: '02:00:00:00:00:99', ipAddress: '192.0.2.7' }], []],
    [
      'one on what has no MAC address',
      [
        { ...entry, mac: undefined },
        { ...above, mac: undefined, ipAddress: '10.0.0.1' },
      ],
      [],
    ],
  ])('names the NIC of a guest that has %s', (_, interfaces, value) => {
    const { findings, titles, evidence } = answersOf(noAddress, guest(interfaces));
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['The guest of shop/web has no IP address on NIC data.']);
    expect(evidence[0]).toMatchObject([{ path: 'status.interfaces[name=data].ipAddresses', value }]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(noAddress, [], { unread }).cannotTell).toHaveLength(1);
  });
});
