import { DrawerActions, DrawerCloseButton, DrawerHead } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { ElementKind } from '../../core/model/elementKind';
import { kindName } from '../../core/model/kindName';
import { useSay } from '../hooks/useSay';
import { KindIcon } from '../marks/KindIcon';

type PanelHeadProps = {
  readonly kind: ElementKind;
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly node?: string | undefined;
  readonly onClose: () => void;
};

/** Whom the panel is about, and the way out of it. */
export const PanelHead = ({ kind: elementKind, name, namespace, node, onClose }: PanelHeadProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const kind = useSay()(kindName(elementKind));
  return (
    <DrawerHead>
      <div className="wiremap-panel__title">
        <h2 className="wiremap-panel__name" tabIndex={-1}>
          <KindIcon kind={elementKind} />
          {name}
        </h2>
        <p className="wiremap-panel__kind">
          {namespace !== undefined
            ? t('{{kind}} in namespace {{namespace}}', { kind, namespace })
            : node !== undefined
              ? t('{{kind}} of {{node}}', { kind, node })
              : kind}
        </p>
      </div>
      <DrawerActions>
        <DrawerCloseButton aria-label={t('Close the panel')} onClick={onClose} />
      </DrawerActions>
    </DrawerHead>
  );
};
