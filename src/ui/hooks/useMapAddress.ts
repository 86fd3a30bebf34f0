import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, writeAddress } from './mapAddress';
import type { MapAddress } from './mapAddress';

/** `replace`: no step of its own for Back. */
export type ChangeAddress = (change: Partial<MapAddress>, options?: { readonly replace?: boolean }) => void;

/**
 * The page's state as it stands in the URL, and how to change it: each change is a step that Back undoes. A change builds on
 * the one before it, also when that is not drawn yet.
 */
export const useMapAddress = (): readonly [MapAddress, ChangeAddress] => {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  // By its text, so that a navigation to the same place makes no new address.
  const address = useMemo(() => readAddress(new URLSearchParams(text)), [text]);
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
  }, [text]);
  const change = useCallback<ChangeAddress>(
    (changes, options) => {
      const next = writeAddress(new URLSearchParams(latest.current), changes);
      if (next.toString() === latest.current) return;
      latest.current = next.toString();
      setQuery(next, options);
    },
    [setQuery],
  );
  return [address, change];
};
