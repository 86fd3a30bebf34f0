/** What the page is told while it loads: the console's own keys, and under `wiremap` what only this host knows. */
export type ServerFlags = {
  readonly basePath: string;
  readonly consolePlugins: readonly string[];
  readonly i18nNamespaces: readonly string[];
  readonly releaseVersion: string;
  readonly wiremap: ClusterFacts;
};

/** What a person should know about the cluster they look at. */
export type ClusterFacts = {
  readonly kind: 'lab' | 'dump' | 'kubeconfig';
  /** The scenario, the files, or the context. */
  readonly label: string;
  /** One sentence. */
  readonly summary: string;
  readonly readOnly: boolean;
  /** Whom one can be; the first is who one is unless the cookie `userCookie(port)` names another. Empty: no choice. */
  readonly users: readonly string[];
  /** The cluster's time when the page was served (RFC 3339); undefined when it is the browser's own. */
  readonly now?: string | undefined;
  /** In a dump time stands still at `now`. */
  readonly timeStands: boolean;
  readonly skipped: SkippedFiles;
};

export type SkippedFiles = {
  readonly count: number;
  /** The first of them. */
  readonly files: readonly { readonly file: string; readonly reason: string }[];
};

/** The cookie that holds whom one is; its name has the port, since cookies do not keep ports apart. */
export const userCookie = (port: string): string => `wiremap-user-${port}`;
