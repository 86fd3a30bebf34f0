import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { Link, useSearchParams } from 'react-router';
import { DocumentTitle } from '../sdk/page/DocumentTitle';

/** In the place of the console's catalogue of operators, which is a part of the console and not of the cluster's API. */
export const OperatorHubPage = () => {
  const [search] = useSearchParams();
  const keyword = search.get('keyword') ?? '';
  return (
    <>
      <DocumentTitle>OperatorHub</DocumentTitle>
      <EmptyState
        headingLevel="h1"
        titleText="Operators are installed in the OpenShift console"
        data-test="operator-hub"
      >
        <EmptyStateBody>
          {keyword === ''
            ? 'There the plugin opens OperatorHub. This host has no catalogue of operators.'
            : `There the plugin opens OperatorHub and looks for “${keyword}”. This host has no catalogue of operators.`}
        </EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Link to="/network-map">Go to the network map</Link>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </>
  );
};
