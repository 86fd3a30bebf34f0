import type { Element } from '../../../model/element';
import type { ElementId } from '../../../model/elementId';
import { linkId } from '../../../model/elementId';
import type { Host } from '../host';
import { isWorkloadName } from './classifyPort';

/** An interface that a list or a block names; `stands` is the element to add when NMState has no entry of that name. */
export type Member = { readonly id: ElementId; readonly stands: readonly Element[] };

/**
 * The interface `name`. Without an entry it stands as missing, except when its absence proves nothing: names of pods and
 * VMs give nothing at all, an `unresolved` port stands without being called missing (domain §7.1).
 */
export const memberOf = (host: Host, name: string, unresolved = false): Member | undefined => {
  const id = linkId(host.node, name);
  if (host.link(name)) return { id, stands: [] };
  if (isWorkloadName(name)) return undefined;
  const missing = unresolved ? undefined : true;
  return { id, stands: [{ id, kind: 'otherIface', name, node: host.node, missing, facts: { type: 'unknown' } }] };
};
