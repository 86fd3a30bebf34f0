import { aNode } from '../../../testing/objects/aNode';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { aView } from '../../../testing/rules/aView';
import type { Raw } from '../../../testing/aHost';
import { policyForNode } from './policyForNode';

const node = aNode('n1.example', { labels: { 'kubernetes.io/hostname': 'n1' } });
const draft = (objects: readonly Raw[], name = 'dc-on-n1') =>
  policyForNode(aView(objects), 'n1.example', { name, desiredState: { interfaces: [] } });

describe('policyForNode', () => {
  it('selects the node by its label, which is not always its name', () => {
    expect(draft([node])).toMatchObject([
      {
        op: 'create',
        manifest: { metadata: { name: 'dc-on-n1' }, spec: { nodeSelector: { 'kubernetes.io/hostname': 'n1' } } },
      },
    ]);
  });

  it('makes a name that may be a label value', () => {
    expect(draft([node], `.DC_1-${'x'.repeat(80)}`)?.[0]?.manifest.metadata.name).toBe(`dc-1-${'x'.repeat(58)}`);
  });

  it.each([
    ['a node that was not read', []],
    ['a node without the label', [{ ...aNode('n1.example'), metadata: { name: 'n1.example' } }]],
    ['a name that is taken', [node, aPolicy('dc-on-n1', {})]],
  ])('drafts nothing for %s', (_words, objects) => {
    expect(draft(objects)).toBeUndefined();
  });
});
