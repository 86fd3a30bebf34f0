import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk/lib/app/components/utils/rbac';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sWatchResource';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import type { PropsWithChildren } from 'react';
import { useSelector } from 'react-redux';
import { allNamespaces, type HostState } from '../../store/hostState';
import { useActiveNamespace } from './useActiveNamespace';

type Props = PropsWithChildren<{
  readonly onNamespaceChange?: (namespace: string) => void;
  readonly isDisabled?: boolean;
}>;

/** Chooses the namespace of a page; who may not list namespaces chooses among those they had. */
export const NamespaceBar = ({ onNamespaceChange, isDisabled = false, children }: Props) => {
  const [active, setActive] = useActiveNamespace();
  const [mayList] = useAccessReview(listing);
  const known = useSelector(({ UI }: HostState) => UI.knownNamespaces);
  const [namespaces] = useK8sWatchResource<K8sResourceCommon[]>(mayList ? everyNamespace : null);
  const names = namesOf(namespaces);
  const choose = (name: string) => {
    setActive(name);
    onNamespaceChange?.(name);
  };
  const others = [...known.filter((name) => !names.includes(name)), ...names];
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

const listing = { verb: 'list', group: '', resource: 'namespaces' } as const;

/** Who may not list them has none, whatever the types say. */
const namesOf = (namespaces: readonly K8sResourceCommon[] | null | undefined): readonly string[] =>
  (namespaces ?? []).flatMap(({ metadata }) => metadata?.name ?? []).sort();
