import type { HrefNavItem } from '@openshift-console/dynamic-plugin-sdk';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { Nav, NavExpandable, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { Link, useLocation } from 'react-router';
import { useHostExtensions } from '../sdk/extensions/useHostExtensions';

/** The navigation, of what plugins add to the console's first perspective. */
export const SideNav = ({ isOpen }: { readonly isOpen: boolean }) => {
  const items = useHostExtensions(isHrefNavItem).filter(({ properties }) => properties.perspective === 'admin');
  const { pathname } = useLocation();
  const sections = [...new Set(items.map(({ properties }) => properties.section ?? ''))];
  return (
    <PageSidebar isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label="Navigation">
          <NavList>
            {sections.map((section) => {
              const own = items.filter(({ properties }) => (properties.section ?? '') === section);
              const links = own.map((item) => <ItemLink key={item.uid} item={item.properties} pathname={pathname} />);
              if (section === '') return links;
              const isActive = own.some(({ properties }) => isAt(properties, pathname));
              return (
                <NavExpandable key={section} title={titleOf(section)} isActive={isActive} isExpanded>
                  {links}
                </NavExpandable>
              );
            })}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
};

type Item = HrefNavItem['properties'];

const ItemLink = ({ item, pathname }: { readonly item: Item; readonly pathname: string }) => (
  <NavItem isActive={isAt(item, pathname)} itemId={item.id}>
    <Link to={item.href} {...item.dataAttributes}>
      {item.name}
    </Link>
  </NavItem>
);

const isAt = ({ href, startsWith = [] }: Item, pathname: string): boolean =>
  [href.slice(1), ...startsWith].some((start) => `${pathname}/`.startsWith(`/${start}/`));

/** `networking` → Networking. */
const titleOf = (section: string): string => section.charAt(0).toUpperCase() + section.slice(1).replaceAll('-', ' ');

const isHrefNavItem = (extension: Extension): extension is HrefNavItem & Extension =>
  extension.type === 'console.navigation/href';
