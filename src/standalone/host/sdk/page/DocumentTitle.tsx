import { useEffect } from 'react';

/** Names the page in the browser's tab. */
export const DocumentTitle = ({ children }: { readonly children: string }) => {
  useEffect(() => {
    document.title = `${children} · Wiremap`;
    return () => {
      document.title = 'Wiremap';
    };
  }, [children]);
  return null;
};
