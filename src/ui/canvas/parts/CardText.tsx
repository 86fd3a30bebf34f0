import { cutMiddle } from '../../../core/layout/cutMiddle';
import type { SceneCard } from '../../../core/layout/scene';
import { iconSide, side } from './shownNames';
import type { ShownName } from './shownNames';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

type CardTextProps = {
  readonly scene: SceneCard;
  readonly name: ShownName;
  readonly step: ZoomStep;
  readonly hue: number | undefined;
};

/** What is written on a card: name, VLAN badge, one fact; less the farther away it is. */
export const CardText = ({ scene, name, step, hue }: CardTextProps) => {
  const { x, y, badge } = scene;
  if (step.level === 'names') return <LoneName scene={scene} name={name} step={step} />;
  const size = textSize(12, step);
  const enlarged = size / 12;
  const badgeWidth = (badge?.width ?? 0) * enlarged;
  const factX = badge === undefined ? 8 : 8 + badgeWidth + 6;
  const fact = step.least === 1 ? scene.fact : fitting(scene.fact, scene.width - factX - 4, size);
  return (
    <>
      <NameText x={x + (name.hasIcon ? iconSide : side)} y={y + 18} step={step} text={name.text} />
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
const LoneName = ({ scene, name: { text, hasIcon }, step }: LoneNameProps) => {
  const y = scene.y + scene.height / 2 + textSize(13, step) * 0.35;
  return <NameText x={scene.x + (hasIcon ? iconSide : side)} y={y} step={step} text={text} />;
};

type LoneNameProps = { readonly scene: SceneCard; readonly name: ShownName; readonly step: ZoomStep };

type NameTextProps = { readonly x: number; readonly y: number; readonly step: ZoomStep; readonly text: string };

const NameText = ({ x, y, step, text }: NameTextProps) => (
  <text className="wiremap-card__name" x={x} y={y} fontSize={textSize(13, step)}>
    {text}
  </text>
);

/** The width table knows 12 px; other sizes are in proportion. */
const fitting = (text: string, width: number, size: number): string =>
  width < leastFact ? '' : cutMiddle(text, (width * 12) / size, [12, 400]);

/** Below this many px a cut fact says nothing any more. */
const leastFact = 24;

const badgeClass = (hue: number | undefined): string =>
  hue === undefined ? 'wiremap-card__badge' : `wiremap-card__badge wiremap-card__badge--filled wiremap-hue--${hue}`;

const badgeTextClass = (hue: number | undefined): string =>
  hue === undefined ? 'wiremap-card__badge-text' : 'wiremap-card__badge-text wiremap-card__badge-text--filled';
