import type { K8sGroupVersionKind } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sModel } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sModel';
import { readReference } from './resourcePath';

type Props = {
  readonly className?: string | undefined;
  readonly kind?: string | undefined;
  readonly groupVersionKind?: K8sGroupVersionKind | undefined;
};

/** The letters that stand for a kind. */
export const ResourceIcon = ({ className = '', kind, groupVersionKind }: Props) => {
  const [model] = useK8sModel(groupVersionKind ?? kind);
  const name = groupVersionKind?.kind ?? readReference(kind ?? '').kind;
  return (
    <span className={`wiremap-host-resource-icon ${className}`} title={name} aria-hidden="true">
      {/* A kind that the cluster does not serve has no model, whatever the type says. */}
      {nothingOr(model)?.abbr ?? name.replace(/[^A-Z]/g, '').slice(0, 4)}
    </span>
  );
};

const nothingOr = <T,>(value: T | undefined): T | undefined => value;
