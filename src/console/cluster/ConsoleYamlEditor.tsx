import { Suspense } from 'react';
import { CodeEditor } from '@openshift-console/dynamic-plugin-sdk';
import { Spinner } from '@patternfly/react-core';
import type { YamlEditorProps } from '../../ui/cluster/clusterPort';

/** The console's own editor, for reading only. */
export const ConsoleYamlEditor = ({ value, label }: YamlEditorProps) => (
  <Suspense fallback={<Spinner aria-label={label} />}>
    <CodeEditor
      value={value}
      language="yaml"
      minHeight="320px"
      isReadOnly
      options={{ readOnly: true, ariaLabel: label }}
    />
  </Suspense>
);
