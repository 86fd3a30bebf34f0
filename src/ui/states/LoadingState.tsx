import { EmptyState, EmptyStateBody, List, ListItem, Progress, Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { kindNames } from '../../k8s/allResources';
import type { FreshnessByKind } from '../cluster/clusterPort';
import { useKindStateText } from './useKindStateText';

/** What is being read, kind by kind, until there is enough to draw. */
export const LoadingState = ({ freshness }: { readonly freshness: FreshnessByKind }) => {
  const { t } = useTranslation('plugin__wiremap');
  const textOf = useKindStateText();
  const asked = kindNames.filter((kind) => freshness[kind].state !== 'notInSource');
  const loading = asked.filter((kind) => freshness[kind].state === 'loading');
  return (
    <EmptyState headingLevel="h2" titleText={t('Reading the cluster')} icon={Spinner}>
      <EmptyStateBody>
        <Progress
          aria-label={t('Kinds that were read')}
          measureLocation="outside"
          max={Math.max(1, asked.length)}
          value={asked.length - loading.length}
          label={t('{{read}} of {{all}} kinds', { read: asked.length - loading.length, all: asked.length })}
        />
        <List isPlain>
          {loading.map((kind) => (
            <ListItem key={kind}>{`${kind}: ${textOf(freshness[kind])}`}</ListItem>
          ))}
        </List>
      </EmptyStateBody>
    </EmptyState>
  );
};
