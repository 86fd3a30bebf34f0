import type { Extension, ExtensionPredicate, LoadedExtension } from '@openshift/dynamic-plugin-sdk';
import { useExtensions } from '@openshift/dynamic-plugin-sdk';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { translateExtension } from './translateExtension';

/**
 * The extensions in use for which `predicate` holds, their texts translated. The predicate must be the same function each
 * time; the answers stay identical as long as the extensions and the language do.
 */
export const useHostExtensions = <E extends Extension>(predicate?: ExtensionPredicate<E>): LoadedExtension<E>[] => {
  const { t, i18n } = useTranslation(SERVER_FLAGS.i18nNamespaces);
  const extensions = useExtensions(predicate);
  return useMemo(
    () => extensions.map((extension) => translateExtension(extension, t)),
    // `t` is another function after each load of a namespace; the language tells when texts really change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [extensions, i18n.language],
  );
};
