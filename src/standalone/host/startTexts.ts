import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Makes the plugins' texts available, set up as in the console. */
export const startTexts = async (): Promise<void> => {
  await i18next
    .use({ type: 'backend' as const, init: () => undefined, read: readTexts })
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      load: 'languageOnly',
      ns: [...SERVER_FLAGS.i18nNamespaces],
      nsSeparator: '~',
      keySeparator: false,
      contextSeparator: '~',
      interpolation: { escapeValue: false },
      react: { useSuspense: true, transSupportBasicHtmlNodes: true },
      showSupportNotice: false,
    });
};

type Answer = (error: Error | null, texts: Record<string, string> | null) => void;

const readTexts = (...[language, namespace, answer]: readonly [string, string, Answer]): void => {
  const query = new URLSearchParams({ lng: language, ns: namespace });
  fetch(`${SERVER_FLAGS.basePath}locales/resource.json?${query.toString()}`)
    .then((response) => response.json())
    .then((texts: Record<string, string>) => answer(null, texts))
    .catch((error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), null));
};
