import { memo } from 'react';
import type { SceneWire } from '../../../core/layout/scene';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

type WireSignsProps = { readonly scene: SceneWire; readonly step: ZoomStep; readonly isLit: boolean };

/** What lies on a wire and must cover it: the label, and the mark of an open joint. */
export const WireSigns = memo(({ scene, step, isLit }: WireSignsProps) => {
  const label = step.level === 'all' ? scene.label : undefined;
  const { joint } = scene;
  if (label === undefined && joint === undefined) return null;
  return (
    <g className={`wiremap-wire-sign${isLit ? ' wiremap-wire-sign--lit' : ''}`} data-wire={scene.id}>
      {label !== undefined && (
        <>
          <rect
            className="wiremap-wire-sign__pill"
            x={label.x}
            y={label.y}
            width={label.width}
            height={label.height}
            rx={label.height / 2}
          />
          <text
            className="wiremap-wire-sign__text"
            x={label.x + label.width / 2}
            y={label.y + label.height / 2 + 4}
            fontSize={textSize(12, step)}
          >
            {label.text}
          </text>
        </>
      )}
      {joint !== undefined && (
        <>
          <circle className="wiremap-wire-sign__joint" cx={joint.x} cy={joint.y} r={9} />
          <path className="wiremap-wire-sign__cross" d={`M${joint.x - 3.5} ${joint.y - 3.5}l7 7m-7 0l7-7`} />
        </>
      )}
    </g>
  );
});
WireSigns.displayName = 'WireSigns';
