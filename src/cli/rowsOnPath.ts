import type { WireRow } from '../core/merge/wireRow';
import type { NetworkMap } from '../core/model/networkMap';

/**
 * The rows that stand for something on the path, with the rows they hang on. A row about something else goes with all that
 * hangs on it; one about nothing that exists, a group or a gap, stays for the sake of what it holds.
 */
export const rowsOnPath = (rows: readonly WireRow[], whole: NetworkMap, path: NetworkMap): readonly WireRow[] =>
  rows.flatMap((row) => {
    const children = rowsOnPath(row.children, whole, path);
    // A NIC's card also stands for its VM, which other NICs of the VM have in common with it.
    const known = row.card.elements.filter((id) => whole.elements.has(id) && whole.elements.get(id)?.kind !== 'vm');
    const isOn = known.length > 0 ? known.some((id) => path.elements.has(id)) : children.length > 0;
    return isOn ? [{ ...row, children }] : [];
  });
