import { memo } from 'react';
import type { SceneWire } from '../../../core/layout/scene';
import type { WireFace } from '../../../core/merge/picture';
import './wires.css';

type WireViewProps = {
  readonly scene: SceneWire;
  readonly face: WireFace;
  readonly isLit: boolean;
  /** Hue of each strand by its key; undefined = neutral. */
  readonly hueOf: (key: string) => number | undefined;
  /** Strands that are not of the lit path although their wire is. */
  readonly isAside: (key: string) => boolean;
};

/** One wire: its strands, with a port dot at each end. */
export const WireView = memo(({ scene, face, isLit, hueOf, isAside }: WireViewProps) => (
  <g
    className={`wiremap-wire wiremap-wire--${faceClasses[face]}${isLit ? ' wiremap-wire--lit' : ''}`}
    data-wire={scene.id}
  >
    {scene.strands.map(({ key, d, start, end }) => {
      const hue = isFaulty(face) ? undefined : hueOf(key);
      const tint = hue === undefined ? '' : ` wiremap-wire__line--hued wiremap-hue--${hue}`;
      const aside = isLit && hue !== undefined && isAside(key);
      return (
        <g key={key} className={aside ? 'wiremap-wire__strand--aside' : undefined}>
          {isLit && !aside && <path className={`wiremap-wire__halo${tint}`} d={d} />}
          <path className={`wiremap-wire__line${tint}`} d={d} />
          <circle className={`wiremap-wire__port${tint}`} cx={start.x} cy={start.y} r={portRadius(hue)} />
          <circle className={`wiremap-wire__port${tint}`} cx={end.x} cy={end.y} r={portRadius(hue)} />
        </g>
      );
    })}
  </g>
));
WireView.displayName = 'WireView';

/** A fault keeps its own colour whatever runs over it. */
const isFaulty = (face: WireFace): boolean => face === 'open' || face === 'noLink';

/** Strands run 4 px apart: their dots must not touch. */
const portRadius = (hue: number | undefined): number => (hue === undefined ? 3 : 2.5);

const faceClasses: Readonly<Record<WireFace, string>> = {
  observed: 'observed',
  planned: 'planned',
  removing: 'removing',
  inferred: 'inferred',
  noLink: 'no-link',
  open: 'open',
};
