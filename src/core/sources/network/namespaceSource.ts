import type { Element } from '../../model/element';
import { namespaceId } from '../../model/elementId';
import type { Source } from '../source';
import { isMadeForPrimary } from '../workload/primaryNetworks';

/** Namespaces, and whether each was made for a primary network of its own (domain §5.4). */
export const namespaceSource: Source = ({ snapshot }) => ({
  elements: snapshot.kind('Namespace').items.map(({ meta }): Element => ({
    id: namespaceId(meta.name),
    kind: 'namespace',
    name: meta.name,
    facts: { primaryNetwork: isMadeForPrimary(meta) },
    source: { object: `Namespace/${meta.name}`, path: 'metadata.labels' },
  })),
  links: [],
});
