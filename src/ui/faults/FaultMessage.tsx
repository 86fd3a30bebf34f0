import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

type FaultMessageProps = { readonly part: string; readonly error: unknown; readonly onRetry: () => void };

/** Says that a part of the page failed and that the fault is ours. */
export const FaultMessage = ({ part, error, onRetry }: FaultMessageProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <EmptyState headingLevel="h2" titleText={t('{{part}} cannot be shown', { part })} status="danger" variant="sm">
      <EmptyStateBody>
        {t('This is a fault of Wiremap, not of your cluster. It said: {{error}}', { error: String(error) })}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" onClick={onRetry}>
            {t('Try again')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
