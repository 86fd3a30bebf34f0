import { useTranslation } from 'react-i18next';
import { kindName } from '../../../core/model/kindName';
import type { NetworkMap } from '../../../core/model/networkMap';
import { nodeScope } from '../../hooks/mapAddress';
import type { Selection } from '../../hooks/selection';
import type { ChangeAddress } from '../../hooks/useMapAddress';
import { useSay } from '../../hooks/useSay';
import { nameOf } from '../../panels/details/nameOf';
import { whereItRuns } from '../../panels/path/whereItRuns';
import type { Notice } from './notice';

type SelectionNoticeOptions = {
  readonly map: NetworkMap;
  readonly selection: Selection;
  readonly host: string;
  readonly onChange: ChangeAddress;
};

/** Says why what the URL selects is not lit, and where it is instead; of a VM that is lit, that it does not run here. */
export const useSelectionNotice = ({ map, selection, host, onChange }: SelectionNoticeOptions): Notice | undefined => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const onClose = () => onChange({ select: undefined });
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'drawn': {
      const [first] = selection.cards.filter(({ kind, face }) => kind === 'vmNic' && face !== 'folded');
      const [id] = first?.elements ?? [];
      const element = selection.vm ?? (id && map.elements.get(id));
      const placing = element && whereItRuns(map, element, host);
      return placing && { variant: 'info', title: say(placing.title), body: say(placing.body) };
    }
    case 'unknown':
      return {
        variant: 'warning',
        title: t('Nothing in this cluster is called {{id}}', { id: selection.id }),
        body: t('It may have been deleted, or you may not be allowed to see it.'),
        onClose,
      };
    case 'elsewhere': {
      const { element, node } = selection;
      const name = `${say(kindName(element.kind))} ${nameOf(map, element)}`;
      return {
        variant: 'info',
        title: t('{{name}} is not drawn on {{host}}', { name, host }),
        body:
          node === undefined
            ? t('It hangs on no host, or belongs to the plumbing that is not shown.')
            : t('It is on {{node}}.', { node }),
        action: node === undefined ? undefined : showOn(t('Show it on {{node}}', { node }), node, onChange),
        onClose,
      };
    }
  }
};

const showOn = (text: string, node: string, onChange: ChangeAddress): Notice['action'] => ({
  text,
  run: () => onChange({ scope: nodeScope(node) }),
});
