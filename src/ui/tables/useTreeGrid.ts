import { useCallback, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { WireRow } from '../../core/merge/wireRow';

/** A row that no folded branch hides; `place` is its number among its `siblings`, from 1. */
export type ShownRow = {
  readonly row: WireRow;
  readonly parent: string | undefined;
  readonly isOpen: boolean;
  readonly place: number;
  readonly siblings: number;
};

type TreeGridOptions = {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string | undefined) => void;
};

/** What a table needs to be a tree. */
export type TreeGrid = {
  readonly shown: readonly ShownRow[];
  /** All rows, the hidden ones too. */
  readonly all: number;
  /** The row that Tab reaches. */
  readonly focusKey: string | undefined;
  readonly toggle: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Folding and the keyboard of a tree of rows, as the ARIA pattern of a treegrid has them. */
export const useTreeGrid = (rows: readonly WireRow[], { selected, onSelect }: TreeGridOptions): TreeGrid => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string>();
  const shown = useMemo(() => shownRows(rows, folded), [rows, folded]);
  const all = useMemo(() => shownRows(rows, new Set()).length, [rows]);
  const toggle = useCallback((key: string) => setFolded((keys) => toggled(keys, key)), []);
  const chosen = shown.find(({ row }) => row.key === focused) ?? shown.find(({ row }) => selected.has(row.card.id));
  const focusKey = (chosen ?? shown[0])?.row.key;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = shown.findIndex(({ row }) => row.key === focusKey);
    const current = shown[at];
    if (current === undefined) return;
    const action = actionOf(event.key, current, { shown, at });
    if (action === undefined) return;
    event.preventDefault();
    if (action.kind === 'toggle') toggle(current.row.key);
    if (action.kind === 'select') onSelect(selected.has(current.row.card.id) ? undefined : current.row.card.id);
    if (action.kind !== 'move') return;
    setFocused(action.key);
    const list = event.currentTarget.querySelectorAll<HTMLElement>('[data-row]');
    [...list].find((element) => element.dataset['row'] === action.key)?.focus();
  };
  return { shown, all, focusKey, toggle, onKeyDown };
};

/** The rows from top to bottom, without what folded branches hide. */
const shownRows = (rows: readonly WireRow[], folded: ReadonlySet<string>, parent?: string): readonly ShownRow[] =>
  rows.flatMap((row, index) => {
    const isOpen = row.children.length > 0 && !folded.has(row.key);
    const own = { row, parent, isOpen, place: index + 1, siblings: rows.length };
    return [own, ...(isOpen ? shownRows(row.children, folded, row.key) : [])];
  });

type Action =
  { readonly kind: 'move'; readonly key: string } | { readonly kind: 'toggle' } | { readonly kind: 'select' };

type Around = { readonly shown: readonly ShownRow[]; readonly at: number };

const actionOf = (key: string, current: ShownRow, { shown, at }: Around): Action | undefined => {
  const { row, isOpen, parent } = current;
  switch (key) {
    case 'ArrowDown':
      return move(shown[at + 1]?.row.key);
    case 'ArrowUp':
      return move(shown[at - 1]?.row.key);
    case 'Home':
      return move(shown[0]?.row.key);
    case 'End':
      return move(shown.at(-1)?.row.key);
    case 'ArrowRight':
      return isOpen ? move(shown[at + 1]?.row.key) : row.children.length > 0 ? { kind: 'toggle' } : undefined;
    case 'ArrowLeft':
      return isOpen ? { kind: 'toggle' } : move(parent);
    case 'Enter':
    case ' ':
      return row.card.elements.length === 0 && isOpenable(row) ? { kind: 'toggle' } : { kind: 'select' };
    default:
      return undefined;
  }
};

/** A heading over other rows is opened and closed; it is no card that could be selected. */
const isOpenable = ({ children }: WireRow): boolean => children.length > 0;

const move = (key: string | undefined): Action | undefined => (key === undefined ? undefined : { kind: 'move', key });

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};
