import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { UserName } from '../../cluster/http/userAccess';
import type { ClusterFacts } from '../serverFlags';

/** Where the page's requests are answered from. */
export const apiBase = '/api/kubernetes';

export type ApiMount = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> | void;
};

/** A cluster that the server can hand out, whatever it is made of. */
export type ServedCluster = {
  /** Asked anew for each page, since time goes on. */
  readonly facts: () => ClusterFacts;
  /** Answers below `apiBase`. */
  readonly api: ApiMount;
  /** Answers `kubectl` at `/as/<user>/…`; undefined where kubectl has a better way. */
  readonly kubectl?: { readonly users: readonly UserName[]; readonly api: ApiMount } | undefined;
  /** Whether only who has the token of this run may come in. */
  readonly needsToken: boolean;
  readonly close: () => void;
};

export type ClusterOpening =
  | { readonly ok: true; readonly cluster: ServedCluster; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly problem: string };
