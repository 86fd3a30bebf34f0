import type { Map as ImmutableMap } from 'immutable';

/** The shape of the redux state that the console's SDK reads. */
export type HostState = {
  readonly k8s: ImmutableMap<string, unknown>;
  readonly sdkCore: { readonly user: { readonly username: string } };
  readonly FLAGS: ImmutableMap<string, boolean>;
  readonly UI: {
    readonly activeNamespace: string;
    /** Those that were active so far, for who may not list any. */
    readonly knownNamespaces: readonly string[];
  };
};

/** What the SDK calls all namespaces together. */
export const allNamespaces = '#ALL_NS#';
