import {
  useResolvedExtensions as useResolved,
  type Extension,
  type ExtensionPredicate,
  type UseResolvedExtensionsResult,
} from '@openshift/dynamic-plugin-sdk';
import { useState } from 'react';
import { useHostExtensions } from './useHostExtensions';

/** The extensions that any of the guards lets pass, with their code loaded. Only the first guards given count. */
export const useResolvedExtensions = <E extends Extension>(
  ...guards: readonly ExtensionPredicate<E>[]
): UseResolvedExtensionsResult<E> => {
  // The plugin store asks for the same predicate in every render.
  const [predicate] = useState(
    () =>
      (extension: Extension): extension is E =>
        guards.some((guard) => guard(extension)),
  );
  return useResolved(predicate, options);
};

const options = { useExtensionsImpl: useHostExtensions };
