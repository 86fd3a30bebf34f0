import type { ServerFlags } from '../serverFlags';

declare global {
  /** Set by the page before any script runs. */
  const SERVER_FLAGS: ServerFlags;
  /** Webpack's module federation, as far as the host uses it. */
  const __webpack_init_sharing__: (scope: string) => Promise<void> | undefined;
  const __webpack_share_scopes__: { readonly default: Record<string, unknown> };
}
