import type { ReactNode } from 'react';
import { LockIcon } from '@patternfly/react-icons/dist/dynamic/icons/lock-icon';
import './frame.css';

type FooterNoteProps = { readonly isLocked?: boolean; readonly children: ReactNode };

/** What stands at the right of the buttons. `isLocked`: with a padlock, as nothing is written yet. */
export const FooterNote = ({ isLocked = false, children }: FooterNoteProps) => (
  <p className="wiremap-wizard__note" role="status">
    {isLocked && <LockIcon aria-hidden className="wiremap-wizard__lock" />}
    {children}
  </p>
);
