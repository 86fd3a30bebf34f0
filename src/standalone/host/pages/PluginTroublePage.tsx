import { EmptyState, EmptyStateBody } from '@patternfly/react-core';

/** When the plugin cannot be loaded, which in a checkout mostly means that it was not built. */
export const PluginTroublePage = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <EmptyState headingLevel="h1" status="danger" titleText="The plugin could not be loaded" data-test="plugin-trouble">
    <EmptyStateBody>{reasons.join(' · ')}</EmptyStateBody>
  </EmptyState>
);
