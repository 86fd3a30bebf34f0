import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../../core/layout/scene';
import { textWidth } from '../../../core/layout/textWidth';
import { cutEnd } from './cutEnd';
import type { ZoomStep } from '../zoom/zoomStep';
import { stageMargin } from '../zoom/viewport';
import './lanes.css';

type LaneTitlesProps = {
  readonly scene: Scene;
  readonly step: ZoomStep;
  readonly width: number;
  /** The zoom moves the titles sideways with their lanes. */
  readonly layer: RefObject<SVGGElement>;
  readonly onUnfold: (lane: string) => void;
};

/** The strip of lane titles with their counts; it stays at the top and keeps its size. */
export const LaneTitles = ({ scene, step, width, layer, onUnfold }: LaneTitlesProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <g className="wiremap-lanes" ref={layer}>
      <rect className="wiremap-lanes__ground" width={width} height={stageMargin.top} />
      {scene.lanes.map((lane, index) => {
        const next = scene.lanes[index + 1];
        if (lane.rail) {
          return (
            <g
              key={lane.id}
              className="wiremap-lanes__unfold"
              data-x={lane.x + lane.width / 2}
              role="button"
              tabIndex={0}
              aria-label={t('Unfold {{lane}}', { lane: lane.title })}
              onClick={(event) => {
                // A click beside all cards would clear the selection.
                event.stopPropagation();
                onUnfold(lane.id);
              }}
              onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && onUnfold(lane.id)}
            >
              <rect className="wiremap-lanes__target" x={-14} y={5} width={28} height={28} rx={6} />
              <path
                className="wiremap-lanes__arrows"
                d="M-7 19h14M-3.5 15.5l-3.5 3.5 3.5 3.5M3.5 15.5l3.5 3.5-3.5 3.5"
              />
            </g>
          );
        }
        const room = next === undefined ? width : (next.x - lane.x - (next.rail ? 0 : 8)) * step.least;
        return <LaneTitle key={lane.id} lane={lane} room={room} />;
      })}
    </g>
  );
};

type LaneTitleProps = { readonly lane: Scene['lanes'][number]; readonly room: number };

/** The count goes first when there is no room, then the end of the title. */
const LaneTitle = ({ lane, room }: LaneTitleProps) => {
  const title = cutEnd(lane.title, room);
  const rest = room - textWidth(title, 12, 500) - 6;
  return (
    <g data-x={lane.x} data-lane={lane.id}>
      <text className="wiremap-lanes__title" y={24} fontSize={12}>
        {title}
        {textWidth(String(lane.count), 12, 400) <= rest && (
          <tspan className="wiremap-lanes__count" dx={6}>
            {lane.count}
          </tspan>
        )}
      </text>
    </g>
  );
};
