import { Alert, AlertActionCloseButton, Button, Popover } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Notice } from './notice';
import './notices.css';

/** The first notice in one line; of the others how many there are, and what they say on demand. */
export const NoticeLine = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const [first, ...others] = notices;
  if (first === undefined) return null;
  const { variant, title, body, action, onClose } = first;
  return (
    <Alert
      isInline
      isPlain
      variant={variant}
      className="wiremap-notice"
      title={
        <span className="wiremap-notice__line">
          <span>{title}</span> <span className="wiremap-notice__body">{body}</span>
          {action !== undefined && (
            <Button variant="link" isInline className="wiremap-notice__action" onClick={action.run}>
              {action.text}
            </Button>
          )}
          {others.length > 0 && <OtherNotices notices={others} />}
        </span>
      }
      {...(onClose !== undefined && {
        actionClose: <AlertActionCloseButton aria-label={t('Close: {{title}}', { title })} onClose={onClose} />,
      })}
    />
  );
};

const OtherNotices = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <Popover
      position="bottom"
      aria-label={t('More to know')}
      bodyContent={notices.map(({ variant, title, body }) => (
        <Alert key={title} isInline isPlain variant={variant} title={title} component="h3">
          {body}
        </Alert>
      ))}
    >
      <Button variant="link" isInline className="wiremap-notice__action">
        {notices.length === 1 ? t('1 more notice') : t('{{count}} more notices', { count: notices.length })}
      </Button>
    </Popover>
  );
};
