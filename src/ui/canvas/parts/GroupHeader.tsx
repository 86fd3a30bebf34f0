import { cutMiddle } from '../../../core/layout/cutMiddle';
import type { SceneHeader } from '../../../core/layout/scene';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

/** A namespace above its VM NICs. */
export const GroupHeader = ({ header, step }: { readonly header: SceneHeader; readonly step: ZoomStep }) => {
  const { x, y, width, height, group } = header;
  const middle = y + height / 2;
  const size = textSize(13, step);
  const letters = textSize(12, step);
  // The badge grows with its letters, which keep their size on the screen.
  const [wide, high] = [(26 * letters) / 12, Math.min(height - 2, (16 * letters) / 12)];
  const nameAt = wide + 8;
  return (
    <g className="wiremap-group">
      <rect className="wiremap-group__badge" x={x} y={middle - high / 2} width={wide} height={high} rx={high / 2} />
      <text className="wiremap-group__letters" x={x + wide / 2} y={middle + letters / 3} fontSize={letters}>
        {badgeLetters}
      </text>
      <text className="wiremap-group__name" x={x + nameAt} y={middle + size / 3} fontSize={size}>
        {cutMiddle(group, ((width - nameAt) * 12) / size, [12, 400])}
      </text>
    </g>
  );
};

/** The console's badge of a namespace, the same in every language. */
const badgeLetters = 'NS';
