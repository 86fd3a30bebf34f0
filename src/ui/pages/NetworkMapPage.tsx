import { PageSection, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** The wiring of one host, as a map or as a table. */
export const NetworkMapPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <PageSection hasBodyWrapper={false}>
      <Title headingLevel="h1">{t('Network map')}</Title>
    </PageSection>
  );
};
