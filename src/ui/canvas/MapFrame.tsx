import type { PropsWithChildren } from 'react';
import { Button } from '@patternfly/react-core';
import {
  TopologyControlBar,
  TopologyView,
  createTopologyControlButtons,
  defaultControlButtonsOptions,
} from '@patternfly/react-topology';
import { useTranslation } from 'react-i18next';
import { Legend } from './Legend';
import type { SceneZoom } from './zoom/useMapZoom';
import './frame.css';

type MapFrameProps = PropsWithChildren<{ readonly zoom: SceneZoom }>;

/** The console's frame of a topology around the map: the stage, and below it the control bar and the legend. */
export const MapFrame = ({ zoom, children }: MapFrameProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const buttons = createTopologyControlButtons({
    ...defaultControlButtonsOptions,
    zoomInTip: t('Zoom in'),
    zoomInAriaLabel: t('Zoom in'),
    zoomInCallback: () => zoom.zoomBy(1.25),
    zoomOutTip: t('Zoom out'),
    zoomOutAriaLabel: t('Zoom out'),
    zoomOutCallback: () => zoom.zoomBy(0.8),
    fitToScreenTip: t('Show everything'),
    fitToScreenAriaLabel: t('Show everything'),
    fitToScreenCallback: zoom.fit,
    resetView: false,
    legend: false,
  });
  return (
    <TopologyView
      className="wiremap-frame"
      controlBar={
        <div className="wiremap-frame__bar">
          <TopologyControlBar className="wiremap-frame__controls" controlButtons={buttons}>
            <Button className="wiremap-frame__scale" variant="plain" size="sm" onClick={zoom.reset}>
              {t('{{percent}} %', { percent: zoom.percent })}
              <span className="pf-v6-screen-reader">{t('Back to full size')}</span>
            </Button>
          </TopologyControlBar>
          <Legend />
        </div>
      }
    >
      <div className={`wiremap-frame__stage${zoom.hasMore ? ' wiremap-frame__stage--more' : ''}`}>{children}</div>
      <div className="wiremap-frame__footer" />
    </TopologyView>
  );
};
