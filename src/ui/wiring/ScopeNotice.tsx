import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { nodeOfScope } from '../hooks/mapAddress';

type ScopeNoticeProps = { readonly scope: string | undefined; readonly host: string };

/** Says what the URL asked for when that is not what is drawn. */
export const ScopeNotice = ({ scope, host }: ScopeNoticeProps) => {
  const { t } = useTranslation('plugin__wiremap');
  if (scope === undefined || nodeOfScope(scope) === host) return null;
  const node = nodeOfScope(scope);
  const title =
    node === undefined
      ? t('This page draws one host at a time and cannot show {{scope}}', { scope })
      : t('There is no host {{node}} in this cluster', { node });
  return (
    <Alert isInline variant="warning" title={title}>
      {t('Shown instead is {{host}}.', { host })}
    </Alert>
  );
};
