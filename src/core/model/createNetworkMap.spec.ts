import { createNetworkMap } from './createNetworkMap';
import type { Element } from './element';
import { linkId, ovsBridgeId } from './elementId';

const nic = (name: string, missing?: true): Element => ({
  id: linkId('n1', name),
  kind: 'nic',
  name,
  node: 'n1',
  missing,
  facts: { type: 'ethernet', carrier: 'unknown' },
});
const nothing = { links: [], unread: [], sources: [] };

describe('createNetworkMap', () => {
  it('sorts elements by id, whatever order they come in', () => {
    const map = createNetworkMap({ ...nothing, elements: [nic('b'), nic('a')] });
    expect([...map.elements.keys()]).toEqual(['link:n1/a', 'link:n1/b']);
  });

  it('lets an element that exists win over one that is only referred to', () => {
    for (const elements of [
      [nic('a', true), nic('a')],
      [nic('a'), nic('a', true)],
    ]) {
      expect(createNetworkMap({ ...nothing, elements }).elements.get(linkId('n1', 'a'))?.missing).toBeUndefined();
    }
  });

  it('keeps one link for each pair of ends and rule, the observed one if there is one', () => {
    const ends = { from: linkId('n1', 'a'), to: ovsBridgeId('n1', 'br'), rule: 'L-03' } as const;
    const links = [{ ...ends, state: 'inferred' } as const, ends, { ...ends, state: 'desired' } as const];
    const map = createNetworkMap({ ...nothing, elements: [nic('a')], links });
    expect(map.links).toEqual([ends]);
    expect(map.from.get(ends.from)).toEqual([ends]);
    expect(map.to.get(ends.to)).toEqual([ends]);
    expect(map.to.get(ends.from)).toBeUndefined();
  });

  it('tells the two uses of a patch pair apart', () => {
    const ends = { from: ovsBridgeId('n1', 'br'), to: ovsBridgeId('n1', 'br-int'), rule: 'L-08' } as const;
    const links = [{ ...ends, patch: 'localnet' } as const, { ...ends, patch: 'infrastructure' } as const];
    expect(createNetworkMap({ ...nothing, elements: [], links }).links).toHaveLength(2);
  });
});
