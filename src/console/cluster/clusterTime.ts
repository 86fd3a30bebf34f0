import { isRecord } from '../../k8s/fields';

/** Whose clock the cluster goes by. `takenAt`: the moment (ms since 1970) it was pictured; undefined = it is live. */
export type ClusterTime = { readonly now: () => number; readonly takenAt: number | undefined };

type Watch = { readonly now: () => number; readonly sincePageLoad: () => number };

/**
 * The browser's own time, unless the page came from a host that knows better: under `wiremap` in the console's flags it may
 * say when the page was served by the cluster's clock (`now`, RFC 3339), and that this clock stands (`timeStands`), as the
 * one of a dump does. The console says nothing of the kind.
 */
export const clusterTime = (flags: unknown, { now, sincePageLoad }: Watch): ClusterTime => {
  const facts = isRecord(flags) && isRecord(flags['wiremap']) ? flags['wiremap'] : {};
  const served = typeof facts['now'] === 'string' ? Date.parse(facts['now']) : Number.NaN;
  const stands = facts['timeStands'] === true;
  if (Number.isNaN(served)) return { now, takenAt: undefined };
  return stands ? { now: () => served, takenAt: served } : { now: () => served + sincePageLoad(), takenAt: undefined };
};
