import type { WireRow } from '../core/merge/wireRow';

/** The rows that stand for one of the elements, with the rows they hang on. */
export const rowsOnPath = (rows: readonly WireRow[], elements: ReadonlySet<string>): readonly WireRow[] =>
  rows.flatMap((row) => {
    const children = rowsOnPath(row.children, elements);
    const isOn = row.card.elements.some((id) => elements.has(id));
    return isOn || children.length > 0 ? [{ ...row, children }] : [];
  });
