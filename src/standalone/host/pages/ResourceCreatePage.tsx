import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { k8sCreateResource } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/k8s-resource';
import { Alert, Bullseye, PageSection, Spinner } from '@patternfly/react-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { parse } from 'yaml';
import { AsyncResourceYAMLEditor } from '../sdk/editors/AsyncResourceYAMLEditor';
import { DocumentTitle } from '../sdk/page/DocumentTitle';
import { referenceOf, resourcePath } from '../sdk/resource/resourcePath';
import { NotFoundPage } from './NotFoundPage';
import { usePlaceModel } from './usePlaceModel';

/** Creates an object of a kind that is in no namespace, from YAML. */
export const ResourceCreatePage = () => {
  const { resource = '' } = useParams();
  const { model, isLoading } = usePlaceModel(resource);
  if (isLoading) {
    return (
      <Bullseye>
        <Spinner aria-label="Loading" />
      </Bullseye>
    );
  }
  return model === undefined ? <NotFoundPage /> : <CreateForm model={model} />;
};

const CreateForm = ({ model }: { readonly model: K8sModel }) => {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  const save = async (text: string) => {
    try {
      const data: unknown = parse(text);
      if (!isResource(data)) throw new Error('This is not an object.');
      const made = await k8sCreateResource({ model, data });
      await navigate(resourcePath(referenceOf(gvkOf(model)), { name: made.metadata?.name }));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The object could not be created.');
    }
  };
  return (
    <PageSection hasBodyWrapper={false} isFilled>
      <DocumentTitle>{`Create ${model.label}`}</DocumentTitle>
      {problem === undefined ? null : (
        <Alert isInline variant="danger" title="The object was not created" data-test="create-problem">
          {problem}
        </Alert>
      )}
      <AsyncResourceYAMLEditor
        header={`Create ${model.label}`}
        initialResource={exampleOf(model)}
        create
        onSave={(text) => void save(text)}
      />
    </PageSection>
  );
};

const isResource = (value: unknown): value is K8sResourceCommon => typeof value === 'object' && value !== null;

const gvkOf = ({ apiGroup, apiVersion, kind }: K8sModel) => ({
  version: apiVersion,
  kind,
  ...(apiGroup === undefined ? {} : { group: apiGroup }),
});

/** As the console does where no plugin brings a template, but with the one name that NMState listens to. */
const exampleOf = ({ apiGroup, apiVersion, kind }: K8sModel): K8sResourceCommon => ({
  apiVersion: apiGroup === undefined ? apiVersion : `${apiGroup}/${apiVersion}`,
  kind,
  metadata: { name: kind === 'NMState' ? 'nmstate' : 'example' },
});
