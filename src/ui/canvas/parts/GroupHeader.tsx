import { cutMiddle } from '../../../core/layout/cutMiddle';
import type { SceneHeader } from '../../../core/layout/scene';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

/** A namespace above its VM NICs. */
export const GroupHeader = ({ header, step }: { readonly header: SceneHeader; readonly step: ZoomStep }) => {
  const { x, y, width, height, group } = header;
  const middle = y + height / 2;
  const size = textSize(13, step);
  return (
    <g className="wiremap-group">
      <rect className="wiremap-group__badge" x={x} y={middle - 8} width={26} height={16} rx={8} />
      <text className="wiremap-group__letters" x={x + 13} y={middle + 4} fontSize={12}>
        {badgeLetters}
      </text>
      <text className="wiremap-group__name" x={x + 34} y={middle + 4.5} fontSize={size}>
        {cutMiddle(group, ((width - 34) * 12) / size, [12, 400])}
      </text>
    </g>
  );
};

/** The console's badge of a namespace, the same in every language. */
const badgeLetters = 'NS';
