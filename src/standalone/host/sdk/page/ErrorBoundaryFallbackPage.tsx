import { CodeBlock, CodeBlockCode, EmptyState, EmptyStateBody, ExpandableSection } from '@patternfly/react-core';

type Props = {
  readonly title: string;
  readonly errorMessage: string;
  readonly stack: string;
  readonly componentStack: string;
};

/** What is left of a page that has failed. */
export const ErrorBoundaryFallbackPage = ({ title, errorMessage, stack, componentStack }: Props) => (
  <EmptyState headingLevel="h1" status="danger" titleText={title} data-test="page-crash">
    <EmptyStateBody>
      <p>{errorMessage}</p>
      <ExpandableSection toggleText="Details for developers">
        <CodeBlock>
          <CodeBlockCode>{`${stack}\n${componentStack}`}</CodeBlockCode>
        </CodeBlock>
      </ExpandableSection>
    </EmptyStateBody>
  </EmptyState>
);

export default ErrorBoundaryFallbackPage;
