import { memo, useCallback, useMemo, useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../core/layout/scene';
import type { LitPath } from '../../core/merge/litPath';
import type { Picture } from '../../core/merge/picture';
import { CardTooltip } from './focus/CardTooltip';
import { cardIdAt } from './focus/cardIdAt';
import { firstCard } from './focus/nextCard';
import { useHoverPath } from './focus/useHoverPath';
import { useMapKeys } from './focus/useMapKeys';
import { useTooltipCard } from './focus/useTooltipCard';
import { LaneTitles } from './parts/LaneTitles';
import { MarkSymbols } from './parts/MarkSymbols';
import { SceneView } from './parts/SceneView';
import type { SceneZoom } from './zoom/useMapZoom';
import './canvas.css';

/** What the canvas draws and whom it tells. It decides nothing. */
export type MapCanvasProps = {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly zoom: SceneZoom;
  readonly width: number;
  readonly label: string;
  readonly selected: ReadonlySet<string>;
  readonly lit: LitPath | undefined;
  readonly coloured: boolean;
  readonly pathOf: (cardId: string) => LitPath;
  readonly onSelect: (cardId: string | undefined) => void;
  readonly onUnfoldLane: (lane: string) => void;
};

/** The map: one SVG element that is panned, zoomed, clicked and walked through by keyboard. */
export const MapCanvas = memo((props: MapCanvasProps) => {
  const { scene, picture, zoom, width, label, selected, lit, coloured, pathOf, onSelect, onUnfoldLane } = props;
  const { t } = useTranslation('plugin__wiremap');
  const [focused, setFocused] = useState<string>();
  const cardOf = useMemo(() => new Map(picture.cards.map((card) => [card.id, card])), [picture]);
  const hover = useHoverPath(zoom.svg, pathOf);
  const tooltip = useTooltipCard();
  const onKeyDown = useMapKeys({ scene, zoom, onSelect });
  const onClick = useCallback(({ target }: MouseEvent) => onSelect(cardIdAt(target)), [onSelect]);

  const tabStop = [focused, ...selected].find((id) => id !== undefined && cardOf.has(id)) ?? firstCard(scene);
  const explained = cardOf.get(cardIdAt(tooltip.element ?? null) ?? '');
  return (
    <>
      <svg
        ref={zoom.svg}
        className={`wiremap-map wiremap-map--${zoom.step.level}${lit === undefined ? '' : ' wiremap-map--tracing'}`}
        role="application"
        aria-label={label}
        aria-roledescription={t('map')}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerOver={hover.onPointerOver}
        onPointerLeave={() => {
          hover.onPointerLeave();
          tooltip.close();
        }}
        onPointerMove={tooltip.onPointerMove}
        onPointerDown={tooltip.close}
        onBlur={tooltip.close}
        onFocus={(event) => {
          const id = cardIdAt(event.target);
          const box = scene.cards.find((card) => card.id === id);
          if (box === undefined) return;
          setFocused(id);
          // Not under the pointer: the card would slip away between press and release, and the click would miss it.
          if (event.target.matches(':focus-visible')) zoom.reveal(box);
          tooltip.onFocus(event);
        }}
      >
        <MarkSymbols />
        <SceneView
          scene={scene}
          picture={picture}
          cardOf={cardOf}
          layer={zoom.layer}
          step={zoom.step}
          inView={zoom.inView}
          selected={selected}
          lit={lit}
          coloured={coloured}
          tabStop={tabStop}
        />
        <LaneTitles scene={scene} step={zoom.step} width={width} layer={zoom.titles} onUnfold={onUnfoldLane} />
      </svg>
      {explained !== undefined && tooltip.element !== undefined && (
        <CardTooltip key={explained.id} card={explained} element={tooltip.element} />
      )}
    </>
  );
});
MapCanvas.displayName = 'MapCanvas';
