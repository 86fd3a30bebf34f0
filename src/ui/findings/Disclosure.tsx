import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@patternfly/react-core';
import { AngleRightIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-right-icon';
import './findings.css';

type DisclosureProps = { readonly summary: string; readonly children: ReactNode };

/** Something that is made only for who asks for it. */
export const Disclosure = ({ summary, children }: DisclosureProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="wiremap-disclosure">
      <Button
        variant="link"
        isInline
        icon={<AngleRightIcon className={isOpen ? 'wiremap-disclosure__arrow--open' : ''} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {summary}
      </Button>
      {isOpen && (
        <div id={id} className="wiremap-disclosure__content">
          {children}
        </div>
      )}
    </div>
  );
};
