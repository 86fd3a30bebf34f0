import type { K8sGroupVersionKind } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sModel } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sModel';
import type { PropsWithChildren, ReactNode } from 'react';
import { Link } from 'react-router';
import { ResourceIcon } from './ResourceIcon';
import { readReference, referenceOf, resourcePath } from './resourcePath';

type Props = PropsWithChildren<{
  readonly kind?: string;
  readonly groupVersionKind?: K8sGroupVersionKind;
  readonly name?: string;
  readonly namespace?: string;
  readonly displayName?: string;
  readonly title?: string;
  readonly className?: string;
  readonly inline?: boolean;
  readonly linkTo?: boolean;
  readonly hideIcon?: boolean;
  readonly truncate?: boolean;
  readonly nameSuffix?: ReactNode;
  readonly dataTest?: string;
  readonly onClick?: () => void;
}>;

/** An object's name, leading to its page; of a kind that the cluster does not serve, just the name. */
export const ResourceLink = (props: Props) => {
  const { kind, groupVersionKind, name, namespace, linkTo = true, hideIcon = false, inline = false } = props;
  const [model] = useK8sModel(groupVersionKind ?? kind);
  const shown = props.displayName ?? name;
  const resource = pathPartOf(model) ?? referenceOf(groupVersionKind ?? readReference(kind ?? ''));
  const place = { name, namespace };
  const Frame = inline ? 'span' : 'div';
  return (
    <Frame className={`wiremap-host-resource-link ${props.className ?? ''}`}>
      {hideIcon ? null : <ResourceIcon kind={kind} groupVersionKind={groupVersionKind} />}
      {linkTo && pathPartOf(model) !== undefined ? (
        <Link
          to={resourcePath(resource, place)}
          title={props.title}
          data-test={props.dataTest ?? shown}
          onClick={props.onClick}
        >
          {shown}
          {props.nameSuffix}
        </Link>
      ) : (
        <span title={props.title} data-test={props.dataTest ?? shown}>
          {shown}
          {props.nameSuffix}
        </span>
      )}
      {props.children}
    </Frame>
  );
};

type Model = {
  readonly kind: string;
  readonly plural: string;
  readonly apiGroup?: string;
  readonly apiVersion: string;
};

/** The plural for what Kubernetes brings itself, the whole reference for all else, as in the console. */
const pathPartOf = (model: Model | undefined): string | undefined => {
  if (model === undefined) return undefined;
  const { apiGroup, apiVersion, kind, plural } = model;
  return apiGroup === undefined ? plural : referenceOf({ group: apiGroup, version: apiVersion, kind });
};
