import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sWatchResource';
import {
  Breadcrumb,
  BreadcrumbItem,
  Bullseye,
  PageBreadcrumb,
  PageSection,
  Spinner,
  Title,
} from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { DocumentTitle } from '../sdk/page/DocumentTitle';
import { HorizontalNavFacade } from '../sdk/resource/HorizontalNavFacade';
import { ResourceIcon } from '../sdk/resource/ResourceIcon';
import { referenceOf, resourcePath } from '../sdk/resource/resourcePath';
import { NotFoundPage } from './NotFoundPage';
import { ResourceDetails } from './ResourceDetails';
import { ResourceYaml } from './ResourceYaml';
import { usePlaceModel } from './usePlaceModel';

/** Any object: what it says of itself, its YAML, and the tabs that plugins add to its kind. */
export const ResourcePage = () => {
  const { ns, resource = '', name = '' } = useParams();
  const { model, isLoading } = usePlaceModel(resource);
  if (isLoading) return <Waiting />;
  if (model === undefined) return <NotFoundPage />;
  return <ObjectPage key={`${ns ?? ''}/${resource}/${name}`} model={model} place={{ name, namespace: ns }} />;
};

type Props = {
  readonly model: K8sModel;
  readonly place: { readonly name: string; readonly namespace: string | undefined };
};

const ObjectPage = ({ model, place }: Props) => {
  const { name, namespace } = place;
  const groupVersionKind = gvkOf(model);
  const [object, isLoaded, problem] = useWatch({
    groupVersionKind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
  });
  const list = resourcePath(model.apiGroup === undefined ? model.plural : referenceOf(groupVersionKind), { namespace });
  return (
    <>
      <DocumentTitle>{`${name} · ${model.label}`}</DocumentTitle>
      <PageBreadcrumb hasBodyWrapper={false}>
        <Breadcrumb>
          <BreadcrumbItem
            render={({ className }) => (
              <Link className={className} to={list}>
                {model.labelPlural}
              </Link>
            )}
          />
          <BreadcrumbItem isActive>{name}</BreadcrumbItem>
        </Breadcrumb>
      </PageBreadcrumb>
      <PageSection hasBodyWrapper={false} isFilled>
        <Title headingLevel="h1" data-test="resource-title">
          <ResourceIcon groupVersionKind={groupVersionKind} /> {name}
        </Title>
        {problem !== undefined ? <p data-test="resource-problem">{problem}</p> : null}
        {problem === undefined && !isLoaded ? <Waiting /> : null}
        {problem === undefined && isLoaded ? <HorizontalNavFacade resource={object} pages={pages} /> : null}
      </PageSection>
    </>
  );
};

type WatchedPlace = { groupVersionKind: ReturnType<typeof gvkOf>; name: string; namespace?: string };

/** The SDK's watch, with an error that is a text. */
const useWatch = (place: WatchedPlace): [K8sResourceCommon, boolean, string | undefined] => {
  const watched: readonly [K8sResourceCommon, boolean, unknown] = useK8sWatchResource<K8sResourceCommon>(place);
  const [object, isLoaded, error] = watched;
  if (error === undefined || error === '') return [object, isLoaded, undefined];
  return [object, isLoaded, error instanceof Error ? error.message : 'The object cannot be read.'];
};

const Waiting = () => (
  <Bullseye>
    <Spinner aria-label="Loading" />
  </Bullseye>
);

const gvkOf = ({ apiGroup, apiVersion, kind }: K8sModel) => ({
  version: apiVersion,
  kind,
  ...(apiGroup === undefined ? {} : { group: apiGroup }),
});

const pages = [
  { href: '', name: 'Details', component: ResourceDetails },
  { href: 'yaml', name: 'YAML', component: ResourceYaml },
];
