import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LitPath } from '../../core/merge/litPath';
import { litPath } from '../../core/merge/litPath';
import type { Picture } from '../../core/merge/picture';
import { MapCanvas } from '../canvas/MapCanvas';
import { useRevealSelection } from '../canvas/focus/useRevealSelection';
import { MapFrame } from '../canvas/MapFrame';
import { sceneHeight, sceneWidth } from '../canvas/zoom/viewport';
import { useMapZoom } from '../canvas/zoom/useMapZoom';
import { useScene } from '../hooks/useScene';
import { useSize } from '../hooks/useSize';
import type { Size } from '../hooks/useSize';

type WiringMapProps = {
  readonly picture: Picture;
  readonly coloured: boolean;
  readonly selected: ReadonlySet<string>;
  readonly lit: LitPath | undefined;
  /** Lanes that stay unfolded when the width is short. */
  readonly unfolded: ReadonlySet<string>;
  readonly onSelect: (cardId: string | undefined) => void;
  readonly onUnfoldLane: (lane: string) => void;
};

/** The map of one host, laid out for the room there is. */
export const WiringMap = (props: WiringMapProps) => {
  const [attach, size] = useSize();
  return (
    <div className="wiremap-wiring__room" ref={attach}>
      {size !== undefined && size.width > 0 && <SizedMap {...props} size={size} />}
    </div>
  );
};

/** The control bar and its border take this of the height. */
const barHeight = 45;

const SizedMap = ({ picture, coloured, selected, lit, unfolded, size, ...on }: WiringMapProps & { size: Size }) => {
  const { t } = useTranslation('plugin__wiremap');
  const stage = useMemo(() => ({ width: size.width, height: Math.max(0, size.height - barHeight) }), [size]);
  const scene = useScene(picture, {
    coloured,
    width: sceneWidth(stage),
    minHeight: sceneHeight(stage),
    lit: lit?.cards,
    unfolded,
  });
  const zoom = useMapZoom(scene, stage, picture.node);
  useRevealSelection({ scene, zoom, selected, lit });
  const pathOf = useCallback((id: string) => litPath(picture, id), [picture]);
  return (
    <MapFrame zoom={zoom}>
      <MapCanvas
        scene={scene}
        picture={picture}
        zoom={zoom}
        width={stage.width}
        label={t('Network map of {{node}}. The table view shows the same.', { node: picture.node })}
        selected={selected}
        lit={lit}
        coloured={coloured}
        pathOf={pathOf}
        onSelect={on.onSelect}
        onUnfoldLane={on.onUnfoldLane}
      />
    </MapFrame>
  );
};
