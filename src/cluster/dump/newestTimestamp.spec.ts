import { anObject } from '../../testing/aClusterStore';
import { newestTimestamp } from './newestTimestamp';

const written = (rest: Readonly<Record<string, unknown>>) => anObject('ConfigMap', 'shop/a', rest);

describe('newestTimestamp', () => {
  it('is the latest of all that tell when something was written', () => {
    expect(
      newestTimestamp([
        written({
          status: { conditions: [{ lastTransitionTime: '2026-03-01T08:00:00Z' }, { lastTransitionTime: 'soon' }] },
        }),
        written({ status: { lastSuccessfulUpdateTime: '2026-03-01T09:00:00+02:00' } }),
        written({ eventTime: '2026-02-01T00:00:00.500000Z' }),
      ]),
    ).toBe('2026-03-01T08:00:00Z');
  });

  it('does not look at times that lie ahead', () => {
    expect(newestTimestamp([written({ status: { notAfter: '2036-01-01T00:00:00Z' } })])).toBeUndefined();
  });
});
