import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** How a page keeps its state in the query of the URL; outside of any component, so that it is always the same. */
export type AddressForm<Address> = {
  readonly read: (query: URLSearchParams) => Address;
  readonly write: (query: URLSearchParams, change: Partial<Address>) => URLSearchParams;
};

/** `replace`: no step of its own for Back. */
export type Change<Address> = (change: Partial<Address>, options?: { readonly replace?: boolean }) => void;

/**
 * The page's state as it stands in the URL, and how to change it: each change is a step that Back undoes. A change builds on
 * the one before it, also when that is not drawn yet.
 */
export const useAddress = <Address>({ read, write }: AddressForm<Address>): readonly [Address, Change<Address>] => {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  // By its text, so that a navigation to the same place makes no new address.
  const address = useMemo(() => read(new URLSearchParams(text)), [read, text]);
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
  }, [text]);
  const change = useCallback<Change<Address>>(
    (changes, options) => {
      const next = write(new URLSearchParams(latest.current), changes);
      if (next.toString() === latest.current) return;
      latest.current = next.toString();
      setQuery(next, options);
    },
    [setQuery, write],
  );
  return [address, change];
};
