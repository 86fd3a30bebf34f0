import type { Message } from '../../core/message';

/** What stands after a label: words, or what the cluster wrote, one value a line. */
export type FactValue = Message | string | readonly string[];

/** `mono`: an address or an identifier, to be compared letter by letter. */
export type FactRow = { readonly label: Message; readonly value: FactValue; readonly mono?: true | undefined };

/** A row with a value that may not be known: such a row is left out. */
export type PossibleRow = Omit<FactRow, 'value'> & { readonly value: FactValue | number | undefined };

/** The rows that have something to say. An empty list says nothing; whoever wants "None" says so. */
export const knownRows = (rows: readonly PossibleRow[]): readonly FactRow[] =>
  rows.flatMap(({ value, ...row }) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    return [{ ...row, value: typeof value === 'number' ? String(value) : value }];
  });
