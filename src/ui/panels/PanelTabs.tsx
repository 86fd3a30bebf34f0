import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resource } from './resourceOf';

type PanelTabsProps = {
  /** Of what the panel is about. */
  readonly name: string;
  readonly path: () => ReactNode;
  readonly details: () => ReactNode;
  /** The object to show as YAML; undefined = no single one defines it. */
  readonly resource: Resource | undefined;
  readonly isMissing?: boolean | undefined;
};

/** YAML is written only for who asks for it. */
const YamlTab = lazy(() => import('./YamlTab').then(({ YamlTab: component }) => ({ default: component })));

/** Path, details and YAML of what the panel is about; only the open one is made. */
export const PanelTabs = ({ name, path, details, resource, isMissing = false }: PanelTabsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [tab, setTab] = useState<string | number>('path');
  return (
    <Tabs
      id="wiremap-panel"
      activeKey={tab}
      onSelect={(_event, key) => setTab(key)}
      aria-label={t('About {{name}}', { name })}
    >
      <Tab eventKey="path" title={<TabTitleText>{t('Path')}</TabTitleText>}>
        {tab === 'path' && path()}
      </Tab>
      <Tab eventKey="details" title={<TabTitleText>{t('Details')}</TabTitleText>}>
        {tab === 'details' && details()}
      </Tab>
      <Tab eventKey="yaml" title={<TabTitleText>{t('YAML')}</TabTitleText>}>
        {tab === 'yaml' &&
          (resource === undefined ? (
            <p className="wiremap-yaml">
              {isMissing
                ? t('There is no YAML to show: {{name}} does not exist.', { name })
                : t('There is no YAML to show: {{name}} is seen from several objects, none of which defines it.', {
                    name,
                  })}
            </p>
          ) : (
            <Suspense fallback={null}>
              <YamlTab key={`${resource.kind}/${resource.name}/${resource.path}`} resource={resource} />
            </Suspense>
          ))}
      </Tab>
    </Tabs>
  );
};
