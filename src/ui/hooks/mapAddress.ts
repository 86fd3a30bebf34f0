/** What the URL says: whoever opens it sees the same picture (settled §1). */
export type MapAddress = {
  /** As written, e.g. `node/worker-3`; undefined = the first host. */
  readonly scope: string | undefined;
  /** Id of the selected card or element. */
  readonly select: string | undefined;
  readonly coloured: boolean;
  readonly plumbing: boolean;
  /** Keys of folds and of lanes (`lane:<id>`) that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly view: 'map' | 'table';
};

/** Reads the query of the page's URL. What it does not understand stays where it is and does no harm. */
export const readAddress = (query: URLSearchParams): MapAddress => ({
  scope: query.get('scope') ?? undefined,
  select: query.get('select') ?? undefined,
  coloured: query.get('colour') === 'vlan',
  plumbing: query.get('plumbing') === '1',
  open: new Set(query.getAll('open')),
  view: query.get('view') === 'table' ? 'table' : 'map',
});

/** The query with the change written into it; keys of other parts of the page stay. */
export const writeAddress = (query: URLSearchParams, change: Partial<MapAddress>): URLSearchParams => {
  const next = new URLSearchParams(query);
  const put = (key: string, value: string | undefined) =>
    value === undefined ? next.delete(key) : next.set(key, value);
  if ('scope' in change) put('scope', change.scope);
  if ('select' in change) put('select', change.select);
  if ('coloured' in change) put('colour', change.coloured ? 'vlan' : undefined);
  if ('plumbing' in change) put('plumbing', change.plumbing ? '1' : undefined);
  if ('view' in change) put('view', change.view === 'table' ? 'table' : undefined);
  if (change.open !== undefined) {
    next.delete('open');
    for (const key of [...change.open].sort()) next.append('open', key);
  }
  return next;
};

/** How the URL names one host. */
export const nodeScope = (node: string): string => `${nodePrefix}${node}`;

/** The host that a scope names; undefined when it names something else. */
export const nodeOfScope = (scope: string): string | undefined =>
  scope.startsWith(nodePrefix) ? scope.slice(nodePrefix.length) : undefined;

const nodePrefix = 'node/';
