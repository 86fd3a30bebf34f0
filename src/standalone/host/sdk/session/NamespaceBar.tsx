import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sWatchResource';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import type { PropsWithChildren } from 'react';
import { allNamespaces } from '../../store/hostState';
import { useActiveNamespace } from './useActiveNamespace';

type Props = PropsWithChildren<{
  readonly onNamespaceChange?: (namespace: string) => void;
  readonly isDisabled?: boolean;
}>;

/** Chooses the namespace of a page; who may not list namespaces keeps the one they have. */
export const NamespaceBar = ({ onNamespaceChange, isDisabled = false, children }: Props) => {
  const [active, setActive] = useActiveNamespace();
  const [namespaces] = useK8sWatchResource<K8sResourceCommon[]>(everyNamespace);
  const names = namespaces.flatMap(({ metadata }) => metadata?.name ?? []).sort();
  const choose = (name: string) => {
    setActive(name);
    onNamespaceChange?.(name);
  };
  const others = active === allNamespaces || names.includes(active) ? names : [active, ...names];
  return (
    <div className="wiremap-host-namespace-bar" data-test="namespace-bar">
      <FormSelect
        aria-label="Namespace"
        value={active}
        isDisabled={isDisabled}
        onChange={(_, name) => choose(name)}
        className="wiremap-host-namespace-bar__select"
      >
        <FormSelectOption value={allNamespaces} label="All namespaces" />
        {others.map((name) => (
          <FormSelectOption key={name} value={name} label={name} />
        ))}
      </FormSelect>
      {children}
    </div>
  );
};

const everyNamespace = { groupVersionKind: { version: 'v1', kind: 'Namespace' }, isList: true };
