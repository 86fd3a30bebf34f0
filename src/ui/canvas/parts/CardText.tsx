import { cutMiddle } from '../../../core/layout/cutMiddle';
import type { SceneCard } from '../../../core/layout/scene';
import type { Card } from '../../../core/merge/picture';
import { cardName } from '../../hooks/cardName';
import { useSay } from '../../hooks/useSay';
import { iconSide, loneName, side } from './loneName';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

type CardTextProps = {
  readonly scene: SceneCard;
  readonly card: Card;
  readonly step: ZoomStep;
  readonly hue: number | undefined;
};

/** What is written on a card: name, VLAN badge, one fact; less the farther away it is. */
export const CardText = ({ scene, card, step, hue }: CardTextProps) => {
  const say = useSay();
  const { x, y, badge } = scene;
  if (step.level === 'icons' || step.level === 'bars') return null;
  if (step.level === 'names') return <LoneName scene={scene} name={cardName(card, say)} step={step} />;
  const size = textSize(12, step);
  const enlarged = size / 12;
  const badgeWidth = (badge?.width ?? 0) * enlarged;
  const factX = badge === undefined ? 8 : 8 + badgeWidth + 6;
  const fact = step.least === 1 ? scene.fact : fitting(scene.fact, scene.width - factX - 4, { size, weight: 400 });
  return (
    <>
      <NameText x={x + 28} y={y + 18} step={step} text={nameAt(scene, step)} />
      {badge !== undefined && (
        <rect className={badgeClass(hue)} x={x + 8} y={y + 24} width={badgeWidth} height={16} rx={4} />
      )}
      {badge !== undefined && (
        <text className={badgeTextClass(hue)} x={x + 8 + badgeWidth / 2} y={y + 36} fontSize={size}>
          {badge.text}
        </text>
      )}
      {fact !== '' && (
        <text className="wiremap-card__fact" x={x + factX} y={y + 36} fontSize={size}>
          {fact}
        </text>
      )}
    </>
  );
};

/** The name alone in the middle of the card. */
const LoneName = ({ scene, name, step }: LoneNameProps) => {
  const { text, hasIcon } = loneName(name, scene.width, step);
  const y = scene.y + scene.height / 2 + textSize(13, step) * 0.35;
  return <NameText x={scene.x + (hasIcon ? iconSide : side)} y={y} step={step} text={text} />;
};

type LoneNameProps = { readonly scene: SceneCard; readonly name: string; readonly step: ZoomStep };

type NameTextProps = { readonly x: number; readonly y: number; readonly step: ZoomStep; readonly text: string };

const NameText = ({ x, y, step, text }: NameTextProps) => (
  <text className="wiremap-card__name" x={x} y={y} fontSize={textSize(13, step)}>
    {text}
  </text>
);

const nameAt = (scene: SceneCard, step: ZoomStep): string => {
  const size = textSize(13, step);
  return size === 13 ? scene.name : fitting(scene.name, scene.width - 28 - 4, { size, weight: 500 });
};

/** The width table knows 12 px; other sizes are in proportion. */
const fitting = (text: string, width: number, font: { readonly size: number; readonly weight: 400 | 500 }): string =>
  cutMiddle(text, (width * 12) / font.size, [12, font.weight]);

const badgeClass = (hue: number | undefined): string =>
  hue === undefined ? 'wiremap-card__badge' : `wiremap-card__badge wiremap-card__badge--filled wiremap-hue--${hue}`;

const badgeTextClass = (hue: number | undefined): string =>
  hue === undefined ? 'wiremap-card__badge-text' : 'wiremap-card__badge-text wiremap-card__badge-text--filled';
