import { memo, useCallback, useMemo } from 'react';
import type { RefObject } from 'react';
import type { Box, Scene } from '../../../core/layout/scene';
import type { LitPath } from '../../../core/merge/litPath';
import type { Card, Picture } from '../../../core/merge/picture';
import { cardName } from '../../hooks/cardName';
import { useSay } from '../../hooks/useSay';
import type { ZoomStep } from '../zoom/zoomStep';
import { CardView } from './CardView';
import { GroupHeader } from './GroupHeader';
import { HostBox } from './HostBox';
import { isNear, wireBox } from './isNear';
import { shownNames } from './shownNames';
import { useCardLabel } from './useCardLabel';
import { useStrandsAside } from './useStrandsAside';
import { WireSigns } from './WireSigns';
import { WireView } from './WireView';

type SceneViewProps = {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly cardOf: ReadonlyMap<string, Card>;
  readonly layer: RefObject<SVGGElement>;
  readonly step: ZoomStep;
  readonly inView: Box | undefined;
  readonly selected: ReadonlySet<string>;
  readonly lit: LitPath | undefined;
  readonly coloured: boolean;
  readonly tabStop: string | undefined;
};

/** Everything that moves with the zoom, from back to front: host, wires, cards, what lies on wires. */
export const SceneView = memo((props: SceneViewProps) => {
  const { scene, picture, cardOf, layer, step, inView, selected, lit, coloured, tabStop } = props;
  const labelOf = useCardLabel();
  const say = useSay();
  const names = useMemo(() => {
    const nameOf = (id: string) => {
      const card = cardOf.get(id);
      return card === undefined ? '' : cardName(card, say);
    };
    return shownNames(scene.cards, step, nameOf);
  }, [scene, step, cardOf, say]);
  const wireOf = useMemo(() => new Map(picture.wires.map((wire) => [wire.id, wire])), [picture]);
  const boxed = useMemo(() => new Set(scene.lanes.filter((lane) => lane.boxed).map(({ id }) => id)), [scene]);
  const hues = useMemo(() => new Map(picture.vlans.map((vlan, place) => [String(vlan), place % hueCount])), [picture]);
  const hueOf = useCallback((key: string) => (coloured ? hues.get(key) : undefined), [hues, coloured]);
  const isAside = useStrandsAside(cardOf, lit);
  const cards = scene.cards.filter((card) => card.id === tabStop || isNear(card, inView));
  const wires = scene.wires.filter((wire) => inView === undefined || isNear(wireBox(wire), inView));
  return (
    <g ref={layer}>
      <HostBox scene={scene} node={picture.node} step={step} />
      {scene.headers.map((header) => (
        <GroupHeader key={`${header.group} ${header.x} ${header.y}`} header={header} step={step} />
      ))}
      {wires.map((wire) => (
        <WireView
          key={wire.id}
          scene={wire}
          face={wireOf.get(wire.id)?.face ?? 'observed'}
          fault={wireOf.get(wire.id)?.fault}
          isLit={lit?.wires.has(wire.id) ?? false}
          hueOf={hueOf}
          isAside={isAside}
        />
      ))}
      {cards
        .filter(({ id }) => selected.has(id))
        .map(({ id, x, y, width, height }) => (
          <rect
            key={id}
            className="wiremap-card-ring"
            x={x - 3}
            y={y - 3}
            width={width + 6}
            height={height + 6}
            rx={9}
          />
        ))}
      {cards.map((placed) => {
        const card = cardOf.get(placed.id);
        if (card === undefined) return null;
        return (
          <CardView
            key={placed.id}
            scene={placed}
            card={card}
            name={names.get(placed.id)}
            step={step}
            label={labelOf(card)}
            isLit={lit?.cards.has(placed.id) ?? false}
            isSelected={selected.has(placed.id)}
            isTabStop={placed.id === tabStop}
            isBoxed={boxed.has(placed.lane)}
            hue={coloured && typeof card.vlan === 'number' ? hues.get(String(card.vlan)) : undefined}
          />
        );
      })}
      {wires.map((wire) => (
        <WireSigns key={wire.id} scene={wire} step={step} isLit={lit?.wires.has(wire.id) ?? false} />
      ))}
    </g>
  );
});
SceneView.displayName = 'SceneView';

/** As many as the style sheet has; with more VLANs hues repeat and the numbers decide. */
export const hueCount = 8;
