import { useState } from 'react';
import { Button } from '@patternfly/react-core';
import { CopyIcon } from '@patternfly/react-icons/dist/dynamic/icons/copy-icon';
import { useTranslation } from 'react-i18next';

type CopyTextProps = {
  readonly text: string;
  /** What the button says. */
  readonly action: string;
};

/** Copies a text; where the browser does not let us, it shows the text selected so that the keyboard can. */
export const CopyText = ({ text, action }: CopyTextProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // No permission, or a page without TLS, which has no clipboard at all.
      setOutcome('refused');
    }
  };
  return (
    <div className="wiremap-copy">
      <Button variant="link" isInline icon={<CopyIcon />} onClick={() => void copy()}>
        {action}
      </Button>{' '}
      <span role="status">{outcome === 'copied' && t('Copied.')}</span>
      {outcome === 'refused' && (
        <>
          <p>{t('The browser does not let this page write to the clipboard. Copy the selected text yourself.')}</p>
          <textarea
            ref={selectAll}
            readOnly
            className="wiremap-copy__text"
            aria-label={t('Text to copy')}
            rows={Math.min(12, text.split('\n').length)}
            value={text}
          />
        </>
      )}
    </div>
  );
};

/** Once, when it appears. */
const selectAll = (field: HTMLTextAreaElement | null): void => field?.select();
