import { useCallback, useMemo } from 'react';
import { Drawer, DrawerContent, DrawerContentBody, DrawerPanelContent } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { withFindings } from '../../core/merge/found/withFindings';
import type { NetworkMap } from '../../core/model/networkMap';
import { useCluster } from '../cluster/ClusterContext';
import { PanelBoundary } from '../faults/PanelBoundary';
import type { Checked } from '../hooks/useDiagnosis';
import type { MapAddress } from '../hooks/mapAddress';
import { useHostPicture } from '../hooks/useHostPicture';
import type { ChangeAddress } from '../hooks/useMapAddress';
import { useSelection } from '../hooks/useSelection';
import { NoHostsState } from '../states/NoHostsState';
import { hostsMissing } from '../states/hostsMissing';
import { RightsNotice } from '../states/RightsNotice';
import { SidePanel } from '../panels/SidePanel';
import { WireTable } from '../tables/WireTable';
import { laneKey, openLanes } from './laneKeys';
import { ScopeNotice } from './ScopeNotice';
import { SelectionNotice } from './SelectionNotice';
import { SummaryLine } from './summary/SummaryLine';
import { WiringMap } from './WiringMap';
import './wiring.css';

type WiringViewProps = {
  readonly map: NetworkMap;
  readonly checked: Checked;
  readonly host: string;
  readonly address: MapAddress;
  readonly onChange: ChangeAddress;
};

/** One host as map or table, with the side panel of what is selected. */
export const WiringView = ({ map, checked, host, address, onChange }: WiringViewProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const drawn = useHostPicture(map, host, address);
  const { findings } = checked.diagnosis;
  const picture = useMemo(() => withFindings(drawn, findings), [drawn, findings]);
  const selection = useSelection(map, picture, address.select);
  const selected = useMemo(
    () => new Set(selection.kind === 'drawn' ? selection.cards.map(({ id }) => id) : []),
    [selection],
  );
  const unfolded = useMemo(() => openLanes(address.open), [address.open]);
  const onSelect = useCallback((select: string | undefined) => onChange({ select }), [onChange]);
  const onUnfoldLane = useCallback(
    (lane: string) => onChange({ open: new Set([...address.open, laneKey(lane)]) }),
    [onChange, address.open],
  );
  const { snapshot, takenAt } = useCluster();
  const [card] = selection.kind === 'drawn' ? selection.cards : [];

  if (picture.cards.length === 0) return <NoHostsState missing={hostsMissing(snapshot, takenAt !== undefined)} />;
  return (
    <>
      <SummaryLine picture={picture} address={address} onChange={onChange} />
      <div className="wiremap-wiring__notices">
        <RightsNotice />
        <ScopeNotice scope={address.scope} host={host} />
        <SelectionNotice selection={selection} host={host} onChange={onChange} />
      </div>
      <Drawer
        isInline
        isExpanded={card !== undefined}
        className="wiremap-wiring__drawer"
        onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && onSelect(undefined)}
      >
        <DrawerContent
          panelContent={
            <DrawerPanelContent minSize="320px" maxSize="320px" defaultSize="320px">
              {card !== undefined && (
                <PanelBoundary part={t('The side panel')} subject={card}>
                  <SidePanel
                    map={map}
                    picture={picture}
                    cardId={card.id}
                    onSelect={onSelect}
                    onClose={() => onSelect(undefined)}
                  />
                </PanelBoundary>
              )}
            </DrawerPanelContent>
          }
        >
          <DrawerContentBody className="wiremap-wiring__body">
            {address.view === 'table' ? (
              <PanelBoundary part={t('The table')} subject={picture}>
                <WireTable picture={picture} selected={selected} onSelect={onSelect} />
              </PanelBoundary>
            ) : (
              <PanelBoundary part={t('The map')} subject={picture}>
                <WiringMap
                  picture={picture}
                  coloured={address.coloured}
                  selected={selected}
                  lit={selection.kind === 'drawn' ? selection.lit : undefined}
                  unfolded={unfolded}
                  onSelect={onSelect}
                  onUnfoldLane={onUnfoldLane}
                />
              </PanelBoundary>
            )}
          </DrawerContentBody>
        </DrawerContent>
      </Drawer>
    </>
  );
};
