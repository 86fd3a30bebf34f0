import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, writeAddress } from './mapAddress';
import type { MapAddress } from './mapAddress';

/** `replace`: no step of its own for Back. */
export type ChangeAddress = (change: Partial<MapAddress>, options?: { readonly replace?: boolean }) => void;

/** The page's state as it stands in the URL, and how to change it: each change is a step that Back undoes. */
export const useMapAddress = (): readonly [MapAddress, ChangeAddress] => {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  // By its text, so that a navigation to the same place makes no new address.
  const address = useMemo(() => readAddress(new URLSearchParams(text)), [text]);
  const change = useCallback<ChangeAddress>(
    (changes, options) => {
      const next = writeAddress(query, changes);
      if (next.toString() !== query.toString()) setQuery(next, options);
    },
    [query, setQuery],
  );
  return [address, change];
};
