import type { SceneCard } from '../layout/scene';
import type { Card, CardFace } from '../merge/picture';
import type { Drawing } from './drawing';
import { glyphs, markShapes } from './glyphs';
import type { Palette } from './palette';
import { escaped, tag } from './svgMarkup';
import { place, text } from './svgText';

/** A card with its name, its fact and its status mark; a bar in a folded lane. */
export const cardToSvg = (scene: SceneCard, drawing: Drawing): string => {
  const card = drawing.cardOf.get(scene.id);
  const { palette, lit } = drawing;
  if (card === undefined) return '';
  const isLit = lit?.cards.has(scene.id) ?? false;
  const isSelected = drawing.selected === scene.id;
  const colour = card.face === 'ghost' ? palette.danger : isLit ? palette.lit : palette.border;
  const fill = card.face === 'ghost' ? 'none' : isSelected ? palette.selected : palette.card;
  const edge = { rx: 4, stroke: colour, 'stroke-width': isSelected ? 2 : 1, 'stroke-dasharray': borders[card.face] };
  const behind = { ...place(scene), x: scene.x + 3, y: scene.y + 3, rx: 4, fill: palette.card, stroke: palette.border };
  return tag(
    'g',
    { opacity: lit !== undefined && !isLit && card.status !== 'error' && card.status !== 'warning' ? 0.62 : undefined },
    card.face === 'folded' ? tag('rect', behind) : '',
    tag('rect', { ...place(scene), ...edge, fill }),
    ...(scene.rail ? [] : cardText(scene, card, palette)),
    card.status === undefined ? '' : mark(scene, card.status, palette),
  );
};

const borders: Readonly<Record<CardFace, string | undefined>> = {
  plain: undefined,
  ghost: '4 3',
  pending: '6 4',
  removing: '9 3 2 3',
  folded: undefined,
};

const cardText = (scene: SceneCard, card: Card, palette: Palette): readonly string[] => {
  const left = scene.x + 8;
  const line = scene.y + 36;
  const { badge } = scene;
  const glyph = { d: glyphs[card.kind], fill: 'none', stroke: palette.subtle, 'stroke-width': 1.2 };
  return [
    tag('title', {}, escaped(card.name)),
    tag('path', { ...glyph, transform: `translate(${left} ${scene.y + 7})` }),
    text({ x: left + 20, y: scene.y + 18, size: 13, weight: 500, fill: palette.text }, scene.name),
    ...(badge === undefined
      ? [text({ x: left, y: line, size: 12, weight: 400, fill: palette.subtle }, scene.fact)]
      : [
          tag('rect', {
            x: left,
            y: line - 12,
            width: badge.width,
            height: 16,
            rx: 3,
            fill: 'none',
            stroke: palette.border,
          }),
          text(
            { x: left + badge.width / 2, y: line, size: 12, weight: 500, fill: palette.text, anchor: 'middle' },
            badge.text,
          ),
          text({ x: left + badge.width + 6, y: line, size: 12, weight: 400, fill: palette.subtle }, scene.fact),
        ]),
  ];
};

const mark = (scene: SceneCard, status: NonNullable<Card['status']>, palette: Palette): string => {
  const { outline, sign } = markShapes[status];
  const fill = markColour(status, palette);
  const at = `translate(${scene.x + scene.width - 8} ${scene.y - 6})`;
  return tag(
    'g',
    { transform: at },
    tag('circle', { cx: 7, cy: 7, r: 9, fill: palette.ground }),
    tag('path', { d: outline, fill }),
    tag('path', {
      d: sign,
      fill: 'none',
      stroke: status === 'warning' ? palette.text : palette.ground,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
    }),
  );
};

const markColour = (status: NonNullable<Card['status']>, palette: Palette): string => {
  if (status === 'ok') return palette.ok;
  if (status === 'warning') return palette.warning;
  return status === 'error' ? palette.danger : palette.wire;
};
