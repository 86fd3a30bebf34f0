import type { ElementId } from '../../model/elementId';
import type { NetworkMap } from '../../model/networkMap';

/** Still there although a policy wants it gone (L-57, L-58). */
export const isLeaving = (map: NetworkMap, id: ElementId): boolean =>
  (map.to.get(id) ?? []).some(({ rule, state }) => (rule === 'L-57' || rule === 'L-58') && state === 'removing');
