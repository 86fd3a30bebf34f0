import { useCallback, useEffect, useRef, useState } from 'react';

/** Width and height in CSS px, whole ones. */
export type Size = { readonly width: number; readonly height: number };

/** How large an element is, and each time it changes. Undefined until it stands on the page. */
export const useSize = (): readonly [(element: HTMLElement | null) => void, Size | undefined] => {
  const [size, setSize] = useState<Size>();
  const observer = useRef<ResizeObserver>(undefined);
  useEffect(() => () => observer.current?.disconnect(), []);
  const attach = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    const measure = () => {
      const next = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    measure();
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
  }, []);
  return [attach, size];
};
