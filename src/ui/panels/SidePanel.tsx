import {
  DrawerActions,
  DrawerCloseButton,
  DrawerHead,
  DrawerPanelBody,
  Tab,
  Tabs,
  TabTitleText,
} from '@patternfly/react-core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card, Picture } from '../../core/merge/picture';
import type { Element } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';
import { kindName } from '../../core/model/kindName';
import { useSay } from '../hooks/useSay';
import { KindIcon } from '../marks/KindIcon';
import { DetailsTab } from './DetailsTab';
import { FoldedList } from './FoldedList';
import { PathTab } from './PathTab';
import { resourceOf } from './resourceOf';
import './panels.css';

/** What the side panel shows: one card of the picture, with all the elements it stands for. */
export type SidePanelProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly cardId: string;
  /** Chooses another element or card by its id. */
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
};

/** YAML is written only for who asks for it. */
const YamlTab = lazy(() => import('./YamlTab').then(({ YamlTab: component }) => ({ default: component })));

/** The content of the drawer's panel for one card. */
export const SidePanel = ({ map, picture, cardId, onSelect, onClose }: SidePanelProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [tab, setTab] = useState<string | number>('path');
  const card = picture.cards.find(({ id }) => id === cardId);
  if (card === undefined) return null;
  const elements = card.elements.flatMap((id) => map.elements.get(id) ?? []);
  const resource = elements.map(resourceOf).find((found) => found !== undefined);
  return (
    <>
      <DrawerHead>
        <PanelTitle card={card} element={elements[0]} />
        <DrawerActions>
          <DrawerCloseButton aria-label={t('Close the panel')} onClick={onClose} />
        </DrawerActions>
      </DrawerHead>
      <DrawerPanelBody className="wiremap-panel">
        {card.face === 'folded' ? (
          <FoldedList elements={elements} onSelect={onSelect} />
        ) : (
          <Tabs
            id="wiremap-panel"
            activeKey={tab}
            onSelect={(_event, key) => setTab(key)}
            aria-label={t('About {{name}}', { name: card.name })}
          >
            <Tab eventKey="path" title={<TabTitleText>{t('Path')}</TabTitleText>}>
              {tab === 'path' && <PathTab picture={picture} card={card} elements={elements} onSelect={onSelect} />}
            </Tab>
            <Tab eventKey="details" title={<TabTitleText>{t('Details')}</TabTitleText>}>
              {tab === 'details' && <DetailsTab map={map} elements={elements} onSelect={onSelect} />}
            </Tab>
            <Tab eventKey="yaml" title={<TabTitleText>{t('YAML')}</TabTitleText>} isDisabled={resource === undefined}>
              {tab === 'yaml' && resource !== undefined && (
                <Suspense fallback={null}>
                  <YamlTab key={card.id} resource={resource} />
                </Suspense>
              )}
            </Tab>
          </Tabs>
        )}
      </DrawerPanelBody>
    </>
  );
};

const PanelTitle = ({ card, element }: { readonly card: Card; readonly element: Element | undefined }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const kind = say(kindName(card.kind));
  const place = { kind, namespace: card.namespace, node: element?.node };
  return (
    <div className="wiremap-panel__title">
      <h2 className="wiremap-panel__name">
        <KindIcon kind={card.kind} />
        {element?.kind === 'vmNic' ? `${element.facts.vm} · ${element.name}` : card.name}
      </h2>
      <p className="wiremap-panel__kind">
        {place.namespace !== undefined
          ? t('{{kind}} in namespace {{namespace}}', place)
          : place.node !== undefined
            ? t('{{kind}} of {{node}}', place)
            : kind}
      </p>
    </div>
  );
};
