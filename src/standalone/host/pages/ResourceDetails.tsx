import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Label,
  LabelGroup,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { ResourceLink } from '../sdk/resource/ResourceLink';
import { Timestamp } from '../sdk/page/Timestamp';

/** What every object says of itself. */
export const ResourceDetails = ({ obj }: { readonly obj?: K8sResourceCommon }) => {
  const {
    name,
    namespace,
    labels = {},
    annotations = {},
    creationTimestamp,
    ownerReferences = [],
  } = obj?.metadata ?? {};
  return (
    <DescriptionList isHorizontal className="wiremap-host-details" data-test="resource-details">
      <Fact term="Name">{name}</Fact>
      {namespace === undefined ? null : (
        <Fact term="Namespace">
          <ResourceLink groupVersionKind={{ version: 'v1', kind: 'Namespace' }} name={namespace} />
        </Fact>
      )}
      <Fact term="Kind">{`${obj?.kind ?? ''} (${obj?.apiVersion ?? ''})`}</Fact>
      <Fact term="Labels">
        <Pairs pairs={labels} />
      </Fact>
      <Fact term="Annotations">{`${Object.keys(annotations).length}, see YAML`}</Fact>
      <Fact term="Created">
        <Timestamp timestamp={creationTimestamp} />
      </Fact>
      <Fact term="Owner">
        {ownerReferences.length === 0
          ? 'None'
          : ownerReferences.map((owner) => (
              <ResourceLink
                key={owner.uid}
                groupVersionKind={gvkOf(owner)}
                name={owner.name}
                {...(namespace === undefined ? {} : { namespace })}
              />
            ))}
      </Fact>
    </DescriptionList>
  );
};

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
);

const Pairs = ({ pairs }: { readonly pairs: Readonly<Record<string, string>> }) =>
  Object.keys(pairs).length === 0 ? (
    'None'
  ) : (
    <LabelGroup numLabels={20}>
      {Object.entries(pairs).map(([key, value]) => (
        <Label key={key} variant="outline">
          {value === '' ? key : `${key}=${value}`}
        </Label>
      ))}
    </LabelGroup>
  );

const gvkOf = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }) => {
  const [version = '', group] = apiVersion.split('/').reverse();
  return { version, kind, ...(group === undefined ? {} : { group }) };
};
