import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '../../core/message';

/** Says a message of the core in the reader's language; keeps its identity while the language stays. */
export const useSay = (): Say => {
  const { t } = useTranslation('plugin__wiremap');
  return useCallback<Say>(({ text, values }) => t(text, values), [t]);
};
