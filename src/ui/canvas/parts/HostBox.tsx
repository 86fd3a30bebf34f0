import type { Scene } from '../../../core/layout/scene';
import { glyphs } from '../../../core/render/glyphs';
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
            {`${lane.title} ${lane.count}`}
          </text>
        ))}
    </g>
  );
};

type RailLane = Scene['lanes'][number];

/** Upright, in the middle of the lane. */
const railPlace = ({ x, y, width, height }: RailLane): string =>
  `translate(${x + width / 2 + 4} ${y + height / 2}) rotate(-90)`;
