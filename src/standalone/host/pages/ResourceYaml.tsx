import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { CodeBlock, CodeBlockCode } from '@patternfly/react-core';
import { stringify } from 'yaml';

/** An object as YAML, to read; who owns which field is left out. */
export const ResourceYaml = ({ obj }: { readonly obj?: K8sResourceCommon }) => {
  if (obj === undefined) return null;
  const { managedFields: _, ...metadata } = obj.metadata ?? {};
  return (
    <CodeBlock className="wiremap-host-yaml">
      <CodeBlockCode data-test="resource-yaml">{stringify({ ...obj, metadata })}</CodeBlockCode>
    </CodeBlock>
  );
};
