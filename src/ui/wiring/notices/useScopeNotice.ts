import { useTranslation } from 'react-i18next';
import { nodeOfScope } from '../../hooks/mapAddress';
import type { Notice } from './notice';

/** Says what the URL asked for when that is not what is drawn. */
export const useScopeNotice = (scope: string | undefined, host: string): Notice | undefined => {
  const { t } = useTranslation('plugin__wiremap');
  if (scope === undefined || nodeOfScope(scope) === host) return undefined;
  const node = nodeOfScope(scope);
  const title =
    node === undefined
      ? t('This page draws one host at a time and cannot show {{scope}}', { scope })
      : t('There is no host {{node}} in this cluster', { node });
  return { variant: 'warning', title, body: t('Shown instead is {{host}}.', { host }) };
};
