import type { Box, SceneWire } from '../../../core/layout/scene';

/** Whether a box touches the part of the scene that is mounted; undefined = all of it is. */
export const isNear = (box: Box, view: Box | undefined): boolean =>
  view === undefined ||
  (box.x < view.x + view.width &&
    box.x + box.width > view.x &&
    box.y < view.y + view.height &&
    box.y + box.height > view.y);

/** The box between a wire's ends. */
export const wireBox = ({ strands }: SceneWire): Box => {
  const points = strands.flatMap(({ start, end }) => [start, end]);
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    width: Math.max(1, Math.max(...points.map((point) => point.x)) - x),
    height: Math.max(1, Math.max(...points.map((point) => point.y)) - y),
  };
};
