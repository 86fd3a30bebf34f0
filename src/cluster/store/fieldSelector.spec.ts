import { anObject } from '../../testing/aClusterStore';
import { parseFieldSelector } from './fieldSelector';

const pod = anObject('Pod', 'shop/web', { spec: { nodeName: 'w1', priority: 7 }, status: { phase: 'Running' } });
const selectable = ['spec.nodeName', 'status.phase', 'spec.priority'];

const matches = (selector: string): boolean | string => {
  const test = parseFieldSelector(selector, selectable);
  return test.ok ? test.value(pod) : test.status.message;
};

describe('a field selector', () => {
  it.each([
    ['', true],
    ['metadata.name=web', true],
    ['metadata.namespace==shop', true],
    ['spec.nodeName=w1,status.phase!=Succeeded,status.phase!=Failed', true],
    ['status.phase!=Running', false],
    ['spec.priority=7', true],
    ['spec.nodeName=', false],
  ])('%s is %s', (selector, expected) => {
    expect(matches(selector)).toBe(expected);
  });

  it('refuses fields that the resource does not select by', () => {
    expect(matches('spec.hostname=x')).toBe('field label not supported: spec.hostname');
    expect(matches('metadata.name')).toContain("can't understand 'metadata.name'");
  });

  it('takes a missing field for an empty one', () => {
    const test = parseFieldSelector('spec.nodeName=', selectable);
    expect(test.ok && test.value(anObject('Pod', 'shop/pending'))).toBe(true);
  });
});
