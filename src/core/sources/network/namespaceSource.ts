import type { Element } from '../../model/element';
import { namespaceId } from '../../model/elementId';
import type { Source } from '../source';

/** Namespaces, and whether each was made for a primary network of its own (domain §5.4). */
export const namespaceSource: Source = ({ snapshot }) => ({
  elements: snapshot.kind('Namespace').items.map(({ meta }): Element => ({
    id: namespaceId(meta.name),
    kind: 'namespace',
    name: meta.name,
    facts: { primaryNetwork: primaryLabel in meta.labels },
    source: { object: `Namespace/${meta.name}`, path: 'metadata.labels' },
  })),
  links: [],
});

const primaryLabel = 'k8s.ovn.org/primary-user-defined-network';
