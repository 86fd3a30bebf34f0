import { Page, SkipToContent } from '@patternfly/react-core';
import { useState, type PropsWithChildren } from 'react';
import { HostMasthead } from './HostMasthead';
import { SideNav } from './SideNav';

/** The frame around every page. */
export const AppShell = ({ children }: PropsWithChildren) => {
  const [isNavOpen, setNavOpen] = useState(() => window.innerWidth >= wideEnough);
  return (
    <Page
      masthead={<HostMasthead isNavOpen={isNavOpen} onToggleNav={() => setNavOpen(!isNavOpen)} />}
      sidebar={<SideNav isOpen={isNavOpen} />}
      skipToContent={<SkipToContent href={`#${mainId}`}>Skip to content</SkipToContent>}
      mainContainerId={mainId}
      isContentFilled
    >
      {children}
    </Page>
  );
};

const mainId = 'main-content';

/** Pixels; below it PatternFly lays the navigation over the page. */
const wideEnough = 1200;
