import { valueOf } from '../testing/readers/reading';
import { readEvent } from './event';

const read = (body: object) => valueOf(readEvent, { metadata: { name: 'e' }, ...body });

describe('an event', () => {
  it('says what happened to what, and when', () => {
    const involved = { kind: 'Pod', namespace: 'shop', name: 'web', uid: 'u1' };
    const body = { type: 'Warning', reason: 'NoNetworkFound', message: 'no such NAD', count: 2, lastTimestamp: 't' };
    expect(read({ ...body, involvedObject: involved })).toMatchObject({ ...body, involved });
  });

  it('is read in the newer spelling, too', () => {
    const regarding = { kind: 'Pod', namespace: 'shop', name: 'web', uid: 'u1' };
    expect(read({ regarding, note: 'no such NAD', eventTime: 't' })).toMatchObject({
      involved: regarding,
      message: 'no such NAD',
      lastTimestamp: 't',
    });
  });

  it('may be about nothing that is known', () => {
    expect(read({}).involved).toEqual({ kind: undefined, namespace: undefined, name: undefined, uid: undefined });
  });
});
