import { resourceOf } from '../../../../testing/aClusterStore';
import type { LiveLab } from '../../../../testing/lab/aLiveLab';
import { hosts, lab, policy, mtu, ref } from '../../../../testing/lab/aPolicyLab';
import type { JsonRecord } from '../../../store/jsonValue';

describe('admission', () => {
  const refusal = (at: LiveLab, body: JsonRecord) => {
    const outcome = at.store.patch(resourceOf(at.store, ref.kind), { name: 'p', body, kind: 'merge' });
    return outcome.ok ? 'taken' : outcome.status.message;
  };
  const creation = (at: LiveLab, name: string, spec: JsonRecord = {}) => {
    const outcome = at.store.create(resourceOf(at.store, ref.kind), { ...policy({}), metadata: { name }, spec }, {});
    return outcome.ok ? 'taken' : outcome.status.message;
  };

  it('refuses edits of the spec in progress, not of labels', () => {
    const at = lab(hosts(1));
    at.platform.create(policy(mtu(9000)));
    const edit = { spec: { desiredState: mtu(1500) } };
    expect(refusal(at, edit)).toContain('policy p is still in progress');
    at.wait(1);
    expect(refusal(at, edit)).toContain('policy p is still in progress');
    expect(refusal(at, { metadata: { labels: { a: 'b' } } })).toBe('taken');
    at.wait(10);
    expect(refusal(at, edit)).toBe('taken');
  });

  it('keeps captures as they are', () => {
    const at = lab(hosts(1));
    at.platform.create(policy(mtu(9000), { capture: { a: 'interfaces.name=="eno2"' } }));
    at.wait(10);
    expect(refusal(at, { spec: { capture: { a: 'b' } } })).toContain('capture field cannot be modified');
  });

  it('wants names and selectors that can be labels', () => {
    const at = lab(hosts(1));
    expect(creation(at, 'a'.repeat(64))).toContain('must be no more than 63 characters');
    expect(creation(at, 'a'.repeat(63))).toBe('taken');
    expect(creation(at, 'q', { nodeSelector: { rack: 'a b' } })).toContain('invalid label value: "a b"');
    expect(creation(at, 'q', { nodeSelector: { rack: '' } })).toBe('taken');
  });
});
