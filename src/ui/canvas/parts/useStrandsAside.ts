import { useMemo } from 'react';
import type { Card } from '../../../core/merge/picture';
import type { LitPath } from '../../../core/merge/litPath';

/** On a wire of the lit path, the VLANs of networks that are not lit run beside it. */
export const useStrandsAside = (
  cardOf: ReadonlyMap<string, Card>,
  lit: LitPath | undefined,
): ((strand: string) => boolean) =>
  useMemo(() => {
    const networks = [...(lit?.cards ?? [])].flatMap((id) => {
      const card = cardOf.get(id);
      return card?.lane === 'network' && card.vlan !== undefined ? [String(card.vlan)] : [];
    });
    const vlans = new Set(networks);
    return (strand) => vlans.size > 0 && !vlans.has(strand);
  }, [cardOf, lit]);
