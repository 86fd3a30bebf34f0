import { cutMiddle } from '../layout/cutMiddle';
import type { Scene, SceneHeader, SceneLane } from '../layout/scene';
import type { Picture } from '../merge/picture';
import type { Drawing } from './drawing';
import { lightPalette } from './palette';
import type { Palette } from './palette';
import { cardToSvg } from './cardToSvg';
import { escaped, tag } from './svgMarkup';
import { place, text } from './svgText';
import { wireSigns, wireToSvg } from './wireToSvg';

export type SvgOptions = {
  readonly palette?: Palette | undefined;
  /** Card and wire ids on the selected path; all else is dimmed. */
  readonly lit?: { readonly cards: ReadonlySet<string>; readonly wires: ReadonlySet<string> } | undefined;
  readonly selected?: string | undefined;
};

/** The scene as an SVG file, with lane titles above it. Needs no style sheet, no font but a sans-serif, and no script. */
export const sceneToSvg = (scene: Scene, picture: Picture, options: SvgOptions = {}): string => {
  const palette = options.palette ?? lightPalette;
  const drawing: Drawing = {
    ...options,
    palette,
    vlans: picture.vlans,
    cardOf: new Map(picture.cards.map((card) => [card.id, card])),
    wireOf: new Map(picture.wires.map((wire) => [wire.id, wire])),
  };
  const [width, height] = [scene.width + 2 * margin, scene.height + 2 * margin + titleHeight];
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return `${tag(
    'svg',
    { ...frame, 'font-family': fonts, 'font-size': 12 },
    tag('title', {}, escaped(scene.box?.title ?? picture.node)),
    tag('rect', { width, height, fill: palette.ground }),
    tag(
      'g',
      { transform: `translate(${margin} ${margin + titleHeight})` },
      ...boxOf(scene, palette),
      ...scene.lanes.flatMap((lane) => laneTitle(lane, palette)),
      ...scene.headers.map((header) => namespaceHeader(header, palette)),
      ...scene.wires.map((wire) => wireToSvg(wire, drawing)),
      ...scene.cards.map((card) => cardToSvg(card, drawing)),
      ...scene.wires.map((wire) => wireSigns(wire, drawing)),
    ),
  )}\n`;
};

const margin = 16;
const titleHeight = 38;
const fonts = "'Red Hat Text', RedHatText, Overpass, Helvetica, Arial, sans-serif";

const boxOf = ({ box }: Scene, palette: Palette): readonly string[] =>
  box === undefined
    ? []
    : [
        tag('rect', { ...place(box), rx: 8, fill: palette.host, stroke: palette.border }),
        text({ x: box.x + 12, y: box.y + 23, size: 13, weight: 500, fill: palette.text }, box.title),
      ];

const laneTitle = (lane: SceneLane, palette: Palette): readonly string[] => {
  const words = `${lane.title} ${lane.count}`;
  if (!lane.rail) return [text({ x: lane.x, y: -18, size: 12, weight: 500, fill: palette.text }, words)];
  const { y, room } = lane.upright ?? { y: lane.y + lane.height / 2, room: lane.height };
  const upright = { x: 0, y: 4, size: 12, weight: 400, fill: palette.subtle, anchor: 'middle' } as const;
  const transform = `translate(${lane.x + lane.width / 2} ${y}) rotate(-90)`;
  return [tag('g', { transform }, text(upright, cutMiddle(words, room, [12, 400])))];
};

const namespaceHeader = (header: SceneHeader, palette: Palette): string =>
  tag(
    'g',
    {},
    tag('rect', { x: header.x, y: header.y + 4, width: 24, height: 16, rx: 8, fill: palette.namespace }),
    text(
      { x: header.x + 12, y: header.y + 16, size: 12, weight: 500, fill: palette.namespaceText, anchor: 'middle' },
      'NS',
    ),
    text({ x: header.x + 30, y: header.y + 16, size: 12, weight: 400, fill: palette.subtle }, header.group),
  );
