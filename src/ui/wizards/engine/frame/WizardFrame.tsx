import type { ReactNode } from 'react';
import { Breadcrumb, BreadcrumbItem, PageSection, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './frame.css';

type WizardFrameProps = {
  readonly title: string;
  /** What a person gets, or what was answered so far. Pages that need the room have none. */
  readonly lead: string | undefined;
  readonly steps: ReactNode;
  /** The picture beside the questions; undefined = the page has the whole width. */
  readonly side?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
};

/** The page of a wizard: steps at the left, the question in the middle, where it leads at the right, what to press below. */
export const WizardFrame = ({ title, lead, steps, side, footer, children }: WizardFrameProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <PageSection hasBodyWrapper={false} className="wiremap-page wiremap-wizard" padding={{ default: 'noPadding' }}>
      <header className="wiremap-wizard__head">
        <Breadcrumb>
          <BreadcrumbItem
            render={({ className }) => (
              <Link to="/network-map" className={className}>
                {t('Network map')}
              </Link>
            )}
          />
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
        <Title headingLevel="h1">{title}</Title>
        {lead !== undefined && <p className="wiremap-wizard__lead">{lead}</p>}
      </header>
      <div
        className={
          side === undefined ? 'wiremap-wizard__columns' : 'wiremap-wizard__columns wiremap-wizard__columns--side'
        }
      >
        {steps}
        <div className="wiremap-wizard__question" data-test="wiremap-wizard-question">
          {children}
        </div>
        {side}
      </div>
      <footer className="wiremap-wizard__footer">{footer}</footer>
    </PageSection>
  );
};
