import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { allRules } from '../../core/rules/allRules';
import type { ClusterView } from '../../core/view/clusterView';
import { networkUnits } from '../../core/merge/scope/networkUnits';
import type { Gaps } from './gaps/gapsOf';

type NothingFoundProps = {
  readonly view: ClusterView;
  readonly gaps: Gaps;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
};

/** Says what was checked when there is nothing to list. Only where all could be checked it says that nothing is wrong. */
export const NothingFound = ({ view, gaps, isFiltered, onClear }: NothingFoundProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const rules = allRules.length;
  if (isFiltered)
    return (
      <EmptyState titleText={t('No finding fits these filters')} headingLevel="h2" variant="sm">
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button variant="link" onClick={onClear}>
              {t('Clear filters')}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    );
  const looked = t('The rules looked at: hosts {{hosts}}, networks {{networks}}, VMs {{vms}}.', {
    hosts: view.hosts().length,
    networks: new Set(networkUnits(view.map).values()).size,
    vms: view.vms().length,
  });
  return gaps.rules.size === 0 ? (
    <EmptyState titleText={t('Nothing wrong was found')} headingLevel="h2" variant="sm">
      <EmptyStateBody>
        {t('All {{rules}} rules gave an answer.', { rules })} {looked}
      </EmptyStateBody>
    </EmptyState>
  ) : (
    <EmptyState titleText={t('Nothing was found in what could be checked')} headingLevel="h2" variant="sm">
      <EmptyStateBody>
        {t('{{open}} of {{rules}} rules could not answer for everything, so that faults may be hidden.', {
          open: gaps.rules.size,
          rules,
        })}{' '}
        {looked}
      </EmptyStateBody>
    </EmptyState>
  );
};
