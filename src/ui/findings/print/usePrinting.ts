import { useSyncExternalStore } from 'react';

/** Whether the page is being printed; what hangs on it is drawn before the browser takes its picture. */
export const usePrinting = (): boolean => useSyncExternalStore(onPrint, isPrinting);

const onPrint = (notify: () => void): (() => void) => {
  const printed = matchMedia('print');
  printed.addEventListener('change', notify);
  return () => printed.removeEventListener('change', notify);
};

const isPrinting = (): boolean => matchMedia('print').matches;
