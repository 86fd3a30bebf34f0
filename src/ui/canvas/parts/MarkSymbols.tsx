import { markShapes } from '../../../core/render/glyphs';
import type { CardStatus } from '../../../core/merge/picture';
import { MarkShape } from '../../marks/StatusMark';

/** Drawn once, used by every card: a mark with the ring that lifts it off what lies below. */
export const MarkSymbols = () => (
  <defs>
    {statuses.map((status) => (
      <g key={status} id={markId(status)}>
        <circle className="wiremap-card__mark-ring" cx={7} cy={7} r={9} />
        <MarkShape status={status} />
      </g>
    ))}
  </defs>
);

export const markId = (status: CardStatus): string => `wiremap-mark-${status}`;

const isStatus = (name: string): name is CardStatus => Object.hasOwn(markShapes, name);

const statuses = Object.keys(markShapes).filter(isStatus);
