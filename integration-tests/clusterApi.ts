import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect } from './quietPage';

/** A step of a JSON patch (RFC 6902). */
export type PatchStep = { readonly op: 'add' | 'replace' | 'remove'; readonly path: string; readonly value?: unknown };

type Entry = { readonly name: string; readonly type: string; readonly ethernet: object; readonly lldp: unknown };

type NetworkState = {
  readonly status: {
    readonly currentState: { readonly interfaces: readonly Entry[] };
  };
};

/** The API of a simulated cluster, as an administrator with `kubectl` would use it. */
export const clusterApi = (request: APIRequestContext, origin: string) => {
  const url = (path: string) => `${origin}/api/kubernetes/${path}`;
  const patch = async (path: string, steps: readonly PatchStep[]): Promise<unknown> =>
    bodyOf(
      await request.patch(url(path), {
        headers: { 'Content-Type': 'application/json-patch+json' },
        data: JSON.stringify(steps),
      }),
    );
  return {
    patch,
    /** Where a kind has a status of its own, this is the only way to change it. */
    patchStatus: (path: string, steps: readonly PatchStep[]) => patch(`${path}/status`, steps),
    get: async (path: string): Promise<unknown> => bodyOf(await request.get(url(path))),
    create: async (path: string, object: unknown): Promise<unknown> =>
      bodyOf(await request.post(url(path), { data: object })),
    remove: async (path: string): Promise<unknown> => bodyOf(await request.delete(url(path))),
  };
};

export type ClusterApi = ReturnType<typeof clusterApi>;

export const networkStatePath = (node: string): string => `apis/nmstate.io/v1beta1/nodenetworkstates/${node}`;

/** Where an interface stands in a host's network state, as the beginning of a JSON pointer. */
export const interfacePointer = async (api: ClusterApi, node: string, name: string): Promise<string> => {
  const { interfaces } = ((await api.get(networkStatePath(node))) as NetworkState).status.currentState;
  const at = interfaces.findIndex((entry) => entry.name === name);
  expect(at, `${name} of ${node}`).toBeGreaterThanOrEqual(0);
  return `/status/currentState/interfaces/${at}`;
};

/** An interface as NMState printed it. */
export const interfaceEntry = async (api: ClusterApi, node: string, name: string): Promise<Entry> => {
  const { interfaces } = ((await api.get(networkStatePath(node))) as NetworkState).status.currentState;
  const entry = interfaces.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`${node} has no ${name}`);
  return entry;
};

const bodyOf = async (response: APIResponse): Promise<unknown> => {
  const body: unknown = await response.json();
  expect(response.ok(), JSON.stringify(body)).toBe(true);
  return body;
};
