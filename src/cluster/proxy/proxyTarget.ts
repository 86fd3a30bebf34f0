import type { Agent, OutgoingHttpHeaders } from 'node:http';

/** What a request to the API server needs: the agent holds certificates and proxies, the headers a token. */
export type Credentials = { readonly agent: Agent; readonly headers: OutgoingHttpHeaders };

/** The API server a proxy stands before. */
export type ProxyTarget = {
  /** With the path under which the API lies, if there is one. */
  readonly server: URL;
  /** For people: the context, the cluster and the user. */
  readonly name: string;
  /** The namespace of the context, when it names one. */
  readonly namespace?: string | undefined;
  /** Rejects when there are none to be had, for example when an exec plugin fails. */
  readonly credentials: () => Promise<Credentials>;
  /** Said after a 401: do not hand these credentials out again. */
  readonly forget: () => void;
};
