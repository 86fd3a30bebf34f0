import { Alert, AlertActionCloseButton, AlertActionLink } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { kindName } from '../../core/model/kindName';
import type { Selection } from '../hooks/selection';
import { nodeScope } from '../hooks/mapAddress';
import type { ChangeAddress } from '../hooks/useMapAddress';
import { useSay } from '../hooks/useSay';

type SelectionNoticeProps = {
  readonly selection: Selection;
  readonly host: string;
  readonly onChange: ChangeAddress;
};

/** Says why what the URL selects is not lit, and where it is instead. */
export const SelectionNotice = ({ selection, host, onChange }: SelectionNoticeProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  if (selection.kind === 'none' || selection.kind === 'drawn') return null;
  const close = <AlertActionCloseButton onClose={() => onChange({ select: undefined })} />;
  if (selection.kind === 'unknown') {
    return (
      <Alert
        isInline
        variant="warning"
        title={t('Nothing in this cluster is called {{id}}', { id: selection.id })}
        actionClose={close}
      >
        {t('It may have been deleted, or you may not be allowed to see it.')}
      </Alert>
    );
  }
  const { element, node } = selection;
  const name = `${say(kindName(element.kind))} ${element.name}`;
  return (
    <Alert
      isInline
      variant="info"
      title={t('{{name}} is not drawn on {{host}}', { name, host })}
      actionClose={close}
      actionLinks={
        node !== undefined && (
          <AlertActionLink onClick={() => onChange({ scope: nodeScope(node) })}>
            {t('Show it on {{node}}', { node })}
          </AlertActionLink>
        )
      }
    >
      {node === undefined
        ? t('It hangs on no host, or belongs to the plumbing that is not shown.')
        : t('It is on {{node}}.', { node })}
    </Alert>
  );
};
