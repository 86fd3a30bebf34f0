import { aCudn, aUdn } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aCondition } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { networkNotCreated } from './d-020-network-not-created';

const failed = (message: string | undefined, more = {}) =>
  aCondition('NetworkCreated', { status: 'False', reason: 'SyncError', message, ...more });
const cudn = (...conditions: ReturnType<typeof failed>[]) => aCudn('dc', { conditions });

describe('D-020', () => {
  it.each([
    ['a network that was created', cudn(aCondition('NetworkCreated'))],
    ['one of which nothing is said', cudn()],
    ['one that is being deleted', cudn(failed('', { reason: 'NetworkAttachmentDefinitionDeleted' }))],
    ['another condition', cudn(aCondition('NetworkAllocationSucceeded', { status: 'False' }))],
  ])('is silent about %s', (_, network) => {
    expect(answersOf(networkNotCreated, [network])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('shows what the platform says, and names the NAD that stands in the way', () => {
    const message = 'foreign NetworkAttachmentDefinition with the desired name already exist [shop/dc]';
    const objects = [cudn(failed(message)), aLocalnetNad('shop/dc')];
    const { findings, titles, subjects, evidence, remedies } = answersOf(networkNotCreated, objects);
    expect(findings).toEqual(['error cudn:dc']);
    expect(titles).toEqual([`Network dc was not created: ${message}`]);
    expect(subjects).toEqual([['cudn:dc', 'nad:shop/dc']]);
    expect(evidence[0]).toEqual([
      { object: 'ClusterUserDefinedNetwork/dc', path: 'status.conditions[type=NetworkCreated].status', value: 'False' },
      {
        object: 'ClusterUserDefinedNetwork/dc',
        path: 'status.conditions[type=NetworkCreated].message',
        value: message,
      },
    ]);
    expect(remedies).toEqual(['Delete or rename the network attachment definition that has the name already.']);
    expect(answersOf(networkNotCreated, [cudn(failed(message))]).subjects).toEqual([['cudn:dc']]);
  });

  it.each([
    ['primary network already exist in namespace "dev"', 'A namespace can have one primary network'],
    ['network in use by the following pods: [a/b]', 'The network is to be deleted and waits'],
    ['invalid subnet', 'Mend what the message says.'],
  ])('says what to do about %j', (message, remedy) => {
    expect(answersOf(networkNotCreated, [cudn(failed(message))]).remedies[0]).toContain(remedy);
  });

  it.each([
    ['SyncError', failed(undefined)],
    ['NetworkCreated', failed(undefined, { reason: undefined })],
  ])('says %s when there is no message', (said, condition) => {
    const { titles, evidence } = answersOf(networkNotCreated, [cudn(condition)]);
    expect(titles).toEqual([`Network dc was not created: ${said}`]);
    expect(evidence[0]?.[1]).toMatchObject({ value: null });
  });

  it('reads the older condition of a UDN, unless there is the newer', () => {
    const older = failed('no room', { type: 'NetworkReady' });
    const udn = (...conditions: ReturnType<typeof failed>[]) => ({ ...aUdn('dev/net'), status: { conditions } });
    expect(answersOf(networkNotCreated, [udn(older)])).toMatchObject({
      findings: ['error udn:dev/net'],
      titles: ['Network dev/net was not created: no room'],
    });
    expect(answersOf(networkNotCreated, [udn(older, aCondition('NetworkCreated'))]).findings).toEqual([]);
  });

  it('cannot tell without CUDNs and UDNs', () => {
    const unread = { ClusterUserDefinedNetwork: { state: 'forbidden' } } as const;
    expect(answersOf(networkNotCreated, [], { unread }).cannotTell).toEqual([
      '*: ClusterUserDefinedNetwork could not be read.',
    ]);
  });
});
