import type { Element } from '../../model/element';
import type { ElementId } from '../../model/elementId';
import { nadId } from '../../model/elementId';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { isWhole } from '../../snapshot/isWhole';

/** Where a link to a NAD ends: its id, and an element for it when the NAD itself was not read. */
export type NadEnd = { readonly id: ElementId; readonly stand?: Element | undefined };

/**
 * Makes the ends of links to NADs. A NAD that does not exist is missing; one that may exist, because NADs are not readable
 * or because this one is malformed, is not. The type of either is unknown.
 */
export const nadEnds = (snapshot: ClusterSnapshot) => {
  const { items } = snapshot.kind('NetworkAttachmentDefinition');
  const read = new Set<string>(items.map(({ meta }) => nadId(meta.namespace ?? '', meta.name)));
  const malformed = new Set(snapshot.unread.map(({ object }) => object));
  return ({ namespace, name }: { readonly namespace: string; readonly name: string }): NadEnd => {
    const id = nadId(namespace, name);
    if (read.has(id)) return { id };
    const isRead = isWhole(snapshot, 'NetworkAttachmentDefinition', namespace);
    const mayExist = !isRead || malformed.has(`NetworkAttachmentDefinition/${namespace}/${name}`);
    const missing = mayExist ? undefined : true;
    return { id, stand: { id, kind: 'nad', name, namespace, missing, facts: { type: 'unknown' } } };
  };
};
