import { memo } from 'react';
import type { Point, SceneStrand, SceneWire } from '../../../core/layout/scene';
import type { Wire, WireFace } from '../../../core/merge/picture';
import './wires.css';

type WireViewProps = {
  readonly scene: SceneWire;
  readonly face: WireFace;
  /** What was found to be wrong between its ends. */
  readonly fault: Wire['fault'];
  readonly isLit: boolean;
  /** Hue of each strand by its key; undefined = neutral. */
  readonly hueOf: (key: string) => number | undefined;
  /** Strands that are not of the lit path although their wire is. */
  readonly isAside: (key: string) => boolean;
};

/** One wire: its strands, with a port dot at each end. */
export const WireView = memo(({ scene, face, fault, isLit, hueOf, isAside }: WireViewProps) => (
  <g
    className={[
      `wiremap-wire wiremap-wire--${faceClasses[face]}`,
      ...(fault === undefined ? [] : [`wiremap-wire--${fault}`]),
      ...(isLit ? ['wiremap-wire--lit'] : []),
    ].join(' ')}
    data-wire={scene.id}
  >
    {scene.strands.map((strand) => {
      const hue = fault !== undefined || isFaulty(face) ? undefined : hueOf(strand.key);
      const isBeside = isLit && hue !== undefined && isAside(strand.key);
      const line = <StrandView key={strand.key} strand={strand} hue={hue} hasHalo={isLit && !isBeside} />;
      return isBeside ? (
        <g key={strand.key} className="wiremap-wire__strand--aside">
          {line}
        </g>
      ) : (
        line
      );
    })}
  </g>
));
WireView.displayName = 'WireView';

type StrandViewProps = { readonly strand: SceneStrand; readonly hue: number | undefined; readonly hasHalo: boolean };

/** As few elements as it takes: there are more wires than cards. Both dots are one path. */
const StrandView = ({ strand: { d, start, end }, hue, hasHalo }: StrandViewProps) => {
  const tint = (part: string) =>
    `wiremap-wire__${part}${hue === undefined ? '' : ` wiremap-wire__${part}--hued wiremap-hue--${hue}`}`;
  return (
    <>
      {hasHalo && <path className={tint('halo')} d={d} />}
      <path className={tint('line')} d={d} />
      <path className={tint('port')} d={`${dot(start, portRadius(hue))}${dot(end, portRadius(hue))}`} />
    </>
  );
};

const dot = ({ x, y }: Point, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

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
