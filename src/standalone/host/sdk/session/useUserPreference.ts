import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** A setting that one person keeps; here it stays in this browser. Other parts of the page see a change at once. */
export const useUserPreference = (key: string, initial?: unknown): [unknown, (value: unknown) => void, boolean] => {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey(key)));
  const value = useMemo(() => parse(text) ?? initial, [text, initial]);
  const change = useCallback(
    (next: unknown) => {
      const before = parse(localStorage.getItem(storageKey(key))) ?? initial;
      const after = isUpdater(next) ? next(before) : next;
      localStorage.setItem(storageKey(key), JSON.stringify(after));
      window.dispatchEvent(new Event(changed));
    },
    [key, initial],
  );
  return [value, change, true];
};

const changed = 'wiremap-preference';

const storageKey = (key: string): string => `wiremap-preference-${key}`;

const subscribe = (listener: () => void) => {
  const events = [changed, 'storage'];
  for (const event of events) window.addEventListener(event, listener);
  return () => events.forEach((event) => window.removeEventListener(event, listener));
};

const parse = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

const isUpdater = (next: unknown): next is (before: unknown) => unknown => typeof next === 'function';
