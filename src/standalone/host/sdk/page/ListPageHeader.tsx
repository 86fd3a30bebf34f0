import { Content, Flex, FlexItem, PageSection, Title } from '@patternfly/react-core';
import type { PropsWithChildren, ReactNode } from 'react';

type Props = PropsWithChildren<{
  readonly title: string;
  readonly badge?: ReactNode;
  readonly helpText?: ReactNode;
  readonly helpAlert?: ReactNode;
  /** The host has no favourites. */
  readonly hideFavoriteButton?: boolean;
}>;

/** A page's title, with what one can do on the page beside it. */
export const ListPageHeader = ({ title, badge, helpText, helpAlert, children }: Props) => (
  <PageSection hasBodyWrapper={false}>
    <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} alignItems={{ default: 'alignItemsCenter' }}>
      <FlexItem>
        {title === '' ? null : (
          <Title headingLevel="h1" data-test="page-heading">
            {title}
          </Title>
        )}
        {badge}
      </FlexItem>
      <FlexItem>{children}</FlexItem>
    </Flex>
    {helpText === undefined ? null : <Content component="p">{helpText}</Content>}
    {helpAlert}
  </PageSection>
);

export default ListPageHeader;
