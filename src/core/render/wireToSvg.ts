import type { SceneWire } from '../layout/scene';
import type { Wire, WireFace } from '../merge/picture';
import type { Drawing } from './drawing';
import { hueOf } from './palette';
import { tag } from './svgMarkup';
import { place, text } from './svgText';

/** The strands of a wire with their port dots. */
export const wireToSvg = (wire: SceneWire, drawing: Drawing): string => {
  const { palette, lit } = drawing;
  const { face, fault } = drawing.wireOf.get(wire.id) ?? strange;
  const isLit = lit?.wires.has(wire.id) ?? false;
  const strands = wire.strands.map(({ key, d, start, end }) => {
    const stroke = wireColour(drawing, { face, fault, key, isLit });
    const port = { r: 3, fill: isLit ? stroke : palette.ground, stroke };
    return [
      tag('path', {
        d,
        fill: 'none',
        stroke,
        'stroke-width': strandWidth(key, isLit || fault !== undefined),
        'stroke-dasharray': dashes[face],
      }),
      tag('circle', { cx: start.x, cy: start.y, ...port }),
      tag('circle', { cx: end.x, cy: end.y, ...port }),
    ].join('');
  });
  const isDim = lit !== undefined && !isLit && face !== 'open' && face !== 'noLink' && fault === undefined;
  return tag('g', { opacity: isDim ? 0.32 : undefined }, ...strands);
};

/** What lies on a wire: its label and the mark of an open joint. */
export const wireSigns = (wire: SceneWire, { palette, lit }: Drawing): string => {
  const stroke = lit?.wires.has(wire.id) ? palette.lit : palette.border;
  const label = wire.label && [
    tag('rect', { ...place(wire.label), rx: wire.label.height / 2, fill: palette.ground, stroke }),
    text(
      {
        x: wire.label.x + wire.label.width / 2,
        y: wire.label.y + wire.label.height / 2 + 4,
        size: 12,
        weight: 400,
        fill: palette.text,
        anchor: 'middle',
      },
      wire.label.text,
    ),
  ];
  const joint = wire.joint && [
    tag('circle', { cx: wire.joint.x, cy: wire.joint.y, r: 9, fill: palette.ground, stroke: palette.danger }),
    tag('path', {
      d: `M${wire.joint.x - 3.5} ${wire.joint.y - 3.5}l7 7m-7 0l7-7`,
      stroke: palette.danger,
      'stroke-width': 1.5,
    }),
  ];
  return [...(label ?? []), ...(joint ?? [])].join('');
};

/** A wire that the picture does not have. */
const strange: Pick<Wire, 'face' | 'fault'> = { face: 'observed' };

const dashes: Readonly<Record<WireFace, string | undefined>> = {
  observed: undefined,
  planned: '6 4',
  removing: '9 3 2 3',
  inferred: '1 4',
  noLink: '2 4',
  open: '2 4',
};

const strandWidth = (key: string, isStrong: boolean): number => (isStrong ? 2.5 : /^\d+$/.test(key) ? 2.25 : 1.5);

type WireLook = {
  readonly face: WireFace;
  readonly fault: Wire['fault'];
  readonly key: string;
  readonly isLit: boolean;
};

const wireColour = ({ palette, vlans }: Drawing, { face, fault, key, isLit }: WireLook): string => {
  if (face === 'open' || fault === 'error') return palette.danger;
  if (face === 'noLink' || fault === 'warning') return palette.warning;
  if (/^\d+$/.test(key)) return hueOf(palette, vlans, Number(key));
  return isLit ? palette.lit : palette.wire;
};
