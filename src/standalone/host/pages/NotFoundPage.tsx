import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import { Link, useLocation } from 'react-router';
import { DocumentTitle } from '../sdk/page/DocumentTitle';

/** For a path that neither the host nor a plugin knows. */
export const NotFoundPage = () => {
  const { pathname } = useLocation();
  return (
    <>
      <DocumentTitle>Page not found</DocumentTitle>
      <EmptyState headingLevel="h1" icon={SearchIcon} titleText="There is no such page" data-test="not-found">
        <EmptyStateBody>{`Nothing is shown at ${pathname}.`}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Link to="/network-map">Go to the network map</Link>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </>
  );
};
