import type { Scene } from '../../../core/layout/scene';
import { glyphs } from '../../../core/render/glyphs';
import { cutEnd } from './cutEnd';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';
import './host.css';

type HostBoxProps = { readonly scene: Scene; readonly node: string; readonly step: ZoomStep };

/** The box around what is inside the host, titled with its name first. */
export const HostBox = ({ scene: { box, lanes }, node, step }: HostBoxProps) => {
  if (box === undefined) return null;
  const { x, y, width, height, title } = box;
  const size = textSize(13, step);
  const facts = title.startsWith(node) ? title.slice(node.length).replace(/^\s*·?\s*/, '') : title;
  return (
    <g className="wiremap-host">
      <rect className="wiremap-host__box" x={x} y={y} width={width} height={height} rx={16} />
      <path className="wiremap-host__icon" d={glyphs.k8sNode} transform={`translate(${x + 14} ${y + 12})`} />
      <text className="wiremap-host__title" x={x + 36} y={y + 24} fontSize={size}>
        <tspan className="wiremap-host__name">{title.startsWith(node) ? node : ''}</tspan>
        {step.level === 'all' && <tspan dx={title.startsWith(node) ? 8 : 0}>{facts}</tspan>}
      </text>
      {lanes
        .filter(({ rail }) => rail && (step.level === 'all' || step.level === 'names'))
        .map((lane) => (
          <text key={lane.id} className="wiremap-host__rail" transform={railPlace(lane)} fontSize={textSize(12, step)}>
            {uprightTitle(lane, step)}
          </text>
        ))}
    </g>
  );
};

type RailLane = Scene['lanes'][number];

/** Upright, where nothing else is. */
const railPlace = ({ x, width, upright }: RailLane): string =>
  `translate(${x + width / 2 + 4} ${upright?.y ?? 0}) rotate(-90)`;

/** As much as there is room for. */
const uprightTitle = ({ title, count, upright }: RailLane, step: ZoomStep): string =>
  cutEnd(`${title} ${count}`, ((upright?.room ?? 0) * 12) / textSize(12, step));
