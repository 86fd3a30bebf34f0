import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import { Link } from 'react-router';
import { SourceBadge } from './SourceBadge';
import { ThemeToggle } from './ThemeToggle';
import { UserMenu } from './UserMenu';

type Props = { readonly isNavOpen: boolean; readonly onToggleNav: () => void };

/** The bar at the top: the product's name, which cluster, which theme, which user. */
export const HostMasthead = ({ isNavOpen, onToggleNav }: Props) => (
  <Masthead>
    <MastheadMain>
      <MastheadToggle>
        <PageToggleButton
          isHamburgerButton
          aria-label="Navigation"
          isSidebarOpen={isNavOpen}
          onSidebarToggle={onToggleNav}
          id="nav-toggle"
          data-test="nav-toggle"
        />
      </MastheadToggle>
      <MastheadBrand>
        <MastheadLogo component={(props) => <Link {...props} to="/network-map" />}>
          <span className="wiremap-host-brand">
            <img src={`${SERVER_FLAGS.basePath}static/wiremap.svg`} alt="" className="wiremap-host-brand__mark" />
            Wiremap
          </span>
        </MastheadLogo>
      </MastheadBrand>
    </MastheadMain>
    <MastheadContent>
      <Toolbar isStatic ouiaId="masthead">
        <ToolbarContent alignItems="center">
          <ToolbarItem>
            <SourceBadge facts={SERVER_FLAGS.wiremap} />
          </ToolbarItem>
          <ToolbarGroup align={{ default: 'alignEnd' }} alignItems="center">
            <ToolbarItem>
              <ThemeToggle />
            </ToolbarItem>
            <ToolbarItem>
              <UserMenu />
            </ToolbarItem>
          </ToolbarGroup>
        </ToolbarContent>
      </Toolbar>
    </MastheadContent>
  </Masthead>
);
