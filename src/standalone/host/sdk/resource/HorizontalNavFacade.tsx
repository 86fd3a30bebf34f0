import type { HorizontalNavTab, K8sResourceCommon, NavTab } from '@openshift-console/dynamic-plugin-sdk';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { Tab, TabContent, Tabs, TabTitleText } from '@patternfly/react-core';
import { useId, type ComponentType, type MouseEvent } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions';

type TabProps = { readonly obj?: K8sResourceCommon; readonly params?: unknown; readonly customData?: unknown };

type Page = {
  readonly href?: string;
  readonly path?: string;
  readonly name: string;
  readonly component: ComponentType<TabProps>;
};

type Props = {
  readonly pages: readonly Page[];
  readonly resource?: K8sResourceCommon;
  readonly customData?: object;
  readonly contextId?: string;
};

/** Tabs whose names are the last part of the path, with those that plugins add for this kind or place behind them. */
export const HorizontalNavFacade = ({ pages, resource, customData, contextId }: Props) => {
  const params = useParams();
  const contentId = useId();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [kindTabs] = useResolvedExtensions(isHorizontalNavTab);
  const [placeTabs] = useResolvedExtensions(isNavTab);
  const added: readonly Page[] = [
    ...kindTabs
      .filter(({ properties }) => resource !== undefined && isOfModel(resource, properties.model))
      .map(({ properties }) => ({ ...properties.page, component: properties.component })),
    ...placeTabs.filter(({ properties }) => properties.contextId === contextId).map(({ properties }) => properties),
  ].sort((a, b) => a.name.localeCompare(b.name));
  const all = [...pages, ...added];
  const hrefs = all.map(({ href, path }) => href ?? path ?? '');
  const last = pathname.split('/').pop() ?? '';
  const open = hrefs.includes(last) ? last : '';
  const base = open === '' ? pathname.replace(/\/$/, '') : pathname.slice(0, -open.length - 1);
  const Page = (all[hrefs.indexOf(open)] ?? all[0])?.component;
  const select = (event: MouseEvent, href: string | number) => {
    event.preventDefault();
    void navigate(href === '' ? base : `${base}/${href}`);
  };
  return (
    <>
      <Tabs activeKey={open} onSelect={select} component="nav">
        {all.map(({ name }, index) => (
          <Tab
            key={name}
            eventKey={hrefs[index] ?? ''}
            tabContentId={contentId}
            title={<TabTitleText>{name}</TabTitleText>}
            href={hrefs[index] === '' ? base : `${base}/${hrefs[index] ?? ''}`}
            data-test={`horizontal-link-${name}`}
          />
        ))}
      </Tabs>
      <TabContent id={contentId} eventKey={open} activeKey={open}>
        {Page === undefined ? null : (
          <Page params={params} {...(resource === undefined ? {} : { obj: resource })} customData={customData} />
        )}
      </TabContent>
    </>
  );
};

const isHorizontalNavTab = (extension: Extension): extension is HorizontalNavTab & Extension =>
  extension.type === 'console.tab/horizontalNav';

const isNavTab = (extension: Extension): extension is NavTab & Extension => extension.type === 'console.tab';

type Model = { readonly group?: string; readonly version: string; readonly kind: string };

const isOfModel = ({ apiVersion = '', kind }: K8sResourceCommon, model: Model): boolean => {
  const group = model.group === undefined || model.group === '' || model.group === 'core' ? '' : `${model.group}/`;
  return kind === model.kind && apiVersion === group + model.version;
};
