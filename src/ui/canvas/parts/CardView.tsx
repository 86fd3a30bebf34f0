import { memo } from 'react';
import type { SceneCard } from '../../../core/layout/scene';
import type { Card } from '../../../core/merge/picture';
import { glyphs } from '../../../core/render/glyphs';
import type { ZoomStep } from '../zoom/zoomStep';
import { CardText } from './CardText';
import { markId } from './MarkSymbols';
import type { ShownName } from './shownNames';
import './cards.css';

type CardViewProps = {
  readonly scene: SceneCard;
  readonly card: Card;
  readonly step: ZoomStep;
  /** Undefined where there is no room for it. */
  readonly name: ShownName | undefined;
  /** What a screen reader says. */
  readonly label: string;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  /** Whether Tab stops here: one card of the map. */
  readonly isTabStop: boolean;
  /** Whether it stands inside the host box, whose ground is another. */
  readonly isBoxed: boolean;
  readonly hue: number | undefined;
};

/** One card, at most eight elements. Hover and selection change classes, never its content. */
export const CardView = memo(({ scene, card, name, step, label, isTabStop, hue, ...state }: CardViewProps) => {
  const { x, y, width, height } = scene;
  return (
    <g
      className={classesOf(card, state)}
      data-card={scene.id}
      data-status={card.status}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={state.isSelected}
    >
      {card.face === 'folded' && (
        <rect className="wiremap-card__behind" x={x + 3} y={y + 3} width={width} height={height} rx={radius} />
      )}
      <rect className="wiremap-card__box" x={x} y={y} width={width} height={height} rx={radius} />
      {step.level !== 'bars' && name?.hasIcon !== false && (
        <path className="wiremap-card__icon" d={glyphs[card.kind]} transform={iconPlace(scene, step)} />
      )}
      {name !== undefined && <CardText scene={scene} name={name} step={step} hue={hue} />}
      {card.status !== undefined && (
        <use className="wiremap-card__mark" href={`#${markId(card.status)}`} transform={markPlace(scene, step)} />
      )}
    </g>
  );
});
CardView.displayName = 'CardView';

const radius = 6;

const classesOf = (card: Card, state: Pick<CardViewProps, 'isLit' | 'isSelected' | 'isBoxed'>): string =>
  [
    'wiremap-card',
    `wiremap-card--${card.face}`,
    state.isBoxed && 'wiremap-card--boxed',
    state.isLit && 'wiremap-card--lit',
    state.isSelected && 'wiremap-card--selected',
    (card.status === 'error' || card.status === 'warning') && 'wiremap-card--faulty',
  ]
    .filter(Boolean)
    .join(' ');

/** Beside the name; alone and larger where there is no room for text. */
const iconPlace = ({ x, y, width, height, rail }: SceneCard, { level }: ZoomStep): string => {
  if (level === 'icons') return `translate(${x + width / 2 - 14} ${y + height / 2 - 14}) scale(2)`;
  if (rail) return `translate(${x + width / 2 - 7} ${y + height / 2 - 7})`;
  return `translate(${x + 8} ${level === 'names' ? y + height / 2 - 7 : y + 7})`;
};

/** On the top right corner, with an overhang of 6; larger the farther away, so that it is always seen. */
const markPlace = ({ x, y, width }: SceneCard, { least }: ZoomStep): string => {
  const scale = Math.min(2.4, Math.max(1, 0.85 / least));
  return `translate(${x + width - 1 - 7 * scale} ${y + 1 - 7 * scale}) scale(${scale})`;
};
