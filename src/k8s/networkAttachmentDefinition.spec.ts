import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNetworkAttachmentDefinition } from './networkAttachmentDefinition';

const nad = (spec: unknown, annotations = {}) => ({ metadata: { name: 'red', namespace: 'shop', annotations }, spec });

describe('a NAD', () => {
  it('keeps its configuration as it is written, broken or not', () => {
    expect(valueOf(readNetworkAttachmentDefinition, nad({ config: '{"type": ' })).config).toBe('{"type": ');
  });

  it.each([[{}], [undefined], [{ config: null }]])('has an empty configuration when there is none: %j', (spec) => {
    expect(valueOf(readNetworkAttachmentDefinition, nad(spec)).config).toBe('');
  });

  it('reports a configuration that is no text', () => {
    expect(problemsOf(readNetworkAttachmentDefinition, nad({ config: { type: 'bridge' } }))).toEqual(['spec.config']);
  });

  it('may ask for a resource of the node', () => {
    const annotations = { 'k8s.v1.cni.cncf.io/resourceName': 'openshift.io/sriov_a' };
    expect(valueOf(readNetworkAttachmentDefinition, nad({}, annotations)).resourceName).toBe('openshift.io/sriov_a');
    expect(valueOf(readNetworkAttachmentDefinition, nad({})).resourceName).toBeUndefined();
  });
});
