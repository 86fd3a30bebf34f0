import { useEffect } from 'react';

/** Stands where the console would draw something that this host cannot; the browser tests fail on sight of one. */
export const MissingPart = ({ name }: { readonly name: string }) => (
  <div data-missing={name}>{`${name} is only there in the console.`}</div>
);

/** Marks the page, for a hook that this host does not have. */
export const useMissing = (name: string): void => {
  useEffect(() => {
    document.body.setAttribute('data-missing', name);
    return () => document.body.removeAttribute('data-missing');
  }, [name]);
};
