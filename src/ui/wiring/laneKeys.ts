const prefix = 'lane:';

/** How the URL key `open` names a lane that stays unfolded, beside the keys of folded crowds. */
export const laneKey = (lane: string): string => `${prefix}${lane}`;

/** The lanes among what is open. */
export const openLanes = (open: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...open].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])));

/** The crowds among what is open. */
export const foldKeys = (open: ReadonlySet<string>): readonly string[] =>
  [...open].filter((key) => !key.startsWith(prefix));
