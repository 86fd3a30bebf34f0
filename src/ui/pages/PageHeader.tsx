import type { ReactNode } from 'react';
import { Badge, Tab, Tabs, TabTitleText, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Diagnosis } from '../../core/rules/finding';
import { causeGroups, severityOf } from '../../core/rules/causeGroups';

/** The pages of the plugin, by their last path element. */
export type PagePart = 'wiring' | 'findings';

type PageHeaderProps = {
  readonly part: PagePart;
  /** Undefined while the cluster is still being read. */
  readonly diagnosis: Diagnosis | undefined;
  /** Buttons at the right of the title. */
  readonly children?: ReactNode;
};

/** The title and the tabs that all pages of the plugin have. */
export const PageHeader = ({ part, diagnosis, children }: PageHeaderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const navigate = useNavigate();
  const worst = diagnosis && causeGroups(diagnosis.findings).filter((group) => severityOf(group) === 'error').length;
  return (
    <header className="wiremap-page__head">
      <div className="wiremap-page__header">
        <Title headingLevel="h1" className="wiremap-page__title">
          {t('Network map')}
        </Title>
        {children}
      </div>
      <Tabs
        className="wiremap-page__tabs"
        component="nav"
        aria-label={t('Pages of the network map')}
        activeKey={part}
        onSelect={(event, key) => {
          event.preventDefault();
          void navigate(paths[key === 'findings' ? 'findings' : 'wiring']);
        }}
      >
        <Tab
          eventKey="wiring"
          tabContentId={pageId}
          href={paths.wiring}
          title={<TabTitleText>{t('Wiring')}</TabTitleText>}
        />
        <Tab
          eventKey="findings"
          tabContentId={pageId}
          href={paths.findings}
          title={
            <TabTitleText>
              {t('Findings')}{' '}
              {worst !== undefined && worst > 0 && <Badge screenReaderText={t('causes of errors')}>{worst}</Badge>}
            </TabTitleText>
          }
        />
      </Tabs>
    </header>
  );
};

/** Of the section that a page draws itself in: it is what the tabs change. */
export const pageId = 'wiremap-page';

const paths: Readonly<Record<PagePart, string>> = { wiring: '/network-map', findings: '/network-map/findings' };
