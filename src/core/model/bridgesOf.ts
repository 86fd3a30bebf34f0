import type { ElementId } from './elementId';
import type { ElementOf } from './element';
import type { NetworkMap } from './networkMap';

/** The bridge that a mapping points at, `missing` when there is none; several when a localnet is mapped twice. */
export const bridgesOf = (map: NetworkMap, mapping: ElementId): readonly ElementOf<'ovsBridge'>[] =>
  (map.to.get(mapping) ?? [])
    .filter(({ rule }) => rule === 'L-12')
    .flatMap(({ from }) => {
      const bridge = map.elements.get(from);
      return bridge?.kind === 'ovsBridge' ? [bridge] : [];
    });
