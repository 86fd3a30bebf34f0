import { aCudn, aUdn } from '../../../testing/objects/aCudn';
import { aCondition } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { allocationFailed } from './d-021-allocation-failed';

const message = 'Network allocation failed for at least one node: n1, check UDN events for more info';
const failed = aCondition('NetworkAllocationSucceeded', { status: 'False', reason: 'InternalError', message });
const udn = { ...aUdn('dev/net'), status: { conditions: [failed] } };
const event = (name: string, namespace: string | undefined, more = {}) => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { namespace: 'dev', name },
  reason: 'NetworkAllocationFailed',
  message: 'no free range',
  involvedObject: { kind: 'UserDefinedNetwork', namespace, name: 'net' },
  ...more,
});

describe('D-021', () => {
  it.each([
    ['a network that was set up', aCudn('dc', { conditions: [aCondition('NetworkAllocationSucceeded')] })],
    ['one of which nothing is said', aCudn('dc')],
    ['one that was not created', aCudn('dc', { conditions: [aCondition('NetworkCreated', { status: 'False' })] })],
  ])('is silent about %s', (_, network) => {
    expect(answersOf(allocationFailed, [network]).findings).toEqual([]);
  });

  it('shows the condition and the events of this network', () => {
    const events = [event('e1', 'dev'), event('e2', 'test'), event('e3', 'dev', { reason: 'Other' })];
    const { findings, titles, evidence } = answersOf(allocationFailed, [udn, ...events]);
    expect(findings).toEqual(['error udn:dev/net']);
    expect(titles).toEqual([`Network dev/net could not be set up on a node: ${message}`]);
    expect(evidence[0]?.slice(1)).toEqual([
      {
        object: 'UserDefinedNetwork/dev/net',
        path: 'status.conditions[type=NetworkAllocationSucceeded].message',
        value: message,
      },
      { object: 'Event/dev/e1', path: 'message', value: 'no free range' },
    ]);
  });

  it('cannot tell without UDNs', () => {
    const unread = { UserDefinedNetwork: { state: 'failing' } } as const;
    expect(answersOf(allocationFailed, [udn], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: UserDefinedNetwork could not be read.'],
    });
  });
});
