import { useCallback, useMemo } from 'react';
import { Drawer, DrawerContent, DrawerContentBody, DrawerPanelContent } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { withFindings } from '../../core/merge/found/withFindings';
import type { NetworkMap } from '../../core/model/networkMap';
import { useCluster } from '../cluster/ClusterContext';
import { PanelBoundary } from '../faults/PanelBoundary';
import { FoundOnMap } from '../findings/panel/FoundOnMap';
import type { Finding } from '../../core/rules/finding';
import type { Checked } from '../diagnosis/checkedCluster';
import type { MapAddress } from '../hooks/mapAddress';
import { useFocusReturn } from '../hooks/useFocusReturn';
import { useHostPicture } from '../hooks/useHostPicture';
import type { ChangeAddress } from '../hooks/useMapAddress';
import { useSelection } from '../hooks/useSelection';
import { NoHostsState } from '../states/NoHostsState';
import { hostsMissing } from '../states/hostsMissing';
import { SidePanel } from '../panels/SidePanel';
import { VmPanel } from '../panels/VmPanel';
import { WireTable } from '../tables/WireTable';
import { laneKey, openLanes } from './laneKeys';
import { NoticeLine } from './notices/NoticeLine';
import { useRightsNotice } from './notices/useRightsNotice';
import { useScopeNotice } from './notices/useScopeNotice';
import { useSelectionNotice } from './notices/useSelectionNotice';
import { SummaryLine } from './summary/SummaryLine';
import { WiringMap } from './WiringMap';
import './wiring.css';

type WiringViewProps = {
  readonly map: NetworkMap;
  /** Undefined until the rules have looked. */
  readonly checked: Checked | undefined;
  readonly host: string;
  readonly address: MapAddress;
  readonly onChange: ChangeAddress;
};

const notYet: readonly Finding[] = [];

/** One host as map or table, with the side panel of what is selected. */
export const WiringView = ({ map, checked, host, address, onChange }: WiringViewProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const drawn = useHostPicture(map, host, address);
  const findings = checked?.diagnosis.findings ?? notYet;
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
  const notices = [
    useSelectionNotice({ map, selection, host, onChange }),
    useScopeNotice(address.scope, host),
    useRightsNotice(),
  ].filter((notice) => notice !== undefined);
  const onLedOn = useFocusReturn(card?.id, address.select);
  const onSelectInPanel = (id: string) => {
    onLedOn();
    onSelect(id);
  };
  const panel = { map, picture, onSelect: onSelectInPanel, onClose: () => onSelect(undefined) };

  if (picture.cards.length === 0) return <NoHostsState missing={hostsMissing(snapshot, takenAt !== undefined)} />;
  return (
    <FoundOnMap findings={findings}>
      <SummaryLine picture={picture} checked={checked} address={address} onChange={onChange} />
      <NoticeLine notices={notices} />
      <Drawer
        isInline
        isExpanded={card !== undefined}
        className="wiremap-wiring__drawer"
        onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && onSelect(undefined)}
      >
        <DrawerContent
          panelContent={
            <DrawerPanelContent minSize="320px" maxSize="320px" defaultSize="320px" className="wiremap-wiring__panel">
              {card !== undefined && (
                <PanelBoundary part={t('The side panel')} subject={card}>
                  {selection.kind === 'drawn' && selection.vm !== undefined ? (
                    <VmPanel {...panel} vm={selection.vm} />
                  ) : (
                    <SidePanel {...panel} cardId={card.id} />
                  )}
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
    </FoundOnMap>
  );
};
