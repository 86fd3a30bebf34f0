import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sWatchResource';
import { Bullseye, PageSection, Spinner, Title } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useParams, useSearchParams } from 'react-router';
import { DocumentTitle } from '../sdk/page/DocumentTitle';
import { Timestamp } from '../sdk/page/Timestamp';
import { ResourceLink } from '../sdk/resource/ResourceLink';
import { NotFoundPage } from './NotFoundPage';
import { usePlaceModel } from './usePlaceModel';

/** All objects of a kind, of one namespace or of all; `?name=` keeps those with that text in their name. */
export const ResourceListPage = () => {
  const { ns, resource = '' } = useParams();
  const { model, isLoading } = usePlaceModel(resource);
  if (isLoading) return <Waiting />;
  return model === undefined ? <NotFoundPage /> : <ObjectList model={model} namespace={ns} />;
};

const ObjectList = ({ model, namespace }: { readonly model: K8sModel; readonly namespace: string | undefined }) => {
  const { apiGroup, apiVersion, kind } = model;
  const gvk = { version: apiVersion, kind, ...(apiGroup === undefined ? {} : { group: apiGroup }) };
  const watch = { groupVersionKind: gvk, isList: true, ...(namespace === undefined ? {} : { namespace }) };
  const watched: readonly [K8sResourceCommon[], boolean, unknown] = useK8sWatchResource<K8sResourceCommon[]>(watch);
  const [objects, isLoaded, error] = watched;
  const [search] = useSearchParams();
  const wanted = search.get('name') ?? '';
  const named = objects.filter(({ metadata }) => metadata?.name?.includes(wanted) === true);
  const sorted = named.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const isNamespaced = model.namespaced === true;
  return (
    <PageSection hasBodyWrapper={false} isFilled>
      <DocumentTitle>{model.labelPlural}</DocumentTitle>
      <Title headingLevel="h1">{model.labelPlural}</Title>
      {error instanceof Error ? <p data-test="resource-problem">{error.message}</p> : null}
      {isLoaded || error instanceof Error ? null : <Waiting />}
      <Table aria-label={model.labelPlural} variant="compact">
        <Thead>
          <Tr>
            <Th>Name</Th>
            {isNamespaced ? <Th>Namespace</Th> : null}
            <Th>Created</Th>
          </Tr>
        </Thead>
        <Tbody>
          {sorted.map((object) => (
            <Tr key={keyOf(object)}>
              <Td dataLabel="Name">
                <ResourceLink groupVersionKind={gvk} {...placeOf(object)} />
              </Td>
              {isNamespaced ? <Td dataLabel="Namespace">{object.metadata?.namespace}</Td> : null}
              <Td dataLabel="Created">
                <Timestamp timestamp={object.metadata?.creationTimestamp} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </PageSection>
  );
};

const Waiting = () => (
  <Bullseye>
    <Spinner aria-label="Loading" />
  </Bullseye>
);

const keyOf = ({ metadata }: K8sResourceCommon): string => `${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;

const placeOf = ({ metadata }: K8sResourceCommon) => ({
  name: metadata?.name ?? '',
  ...(metadata?.namespace === undefined ? {} : { namespace: metadata.namespace }),
});
