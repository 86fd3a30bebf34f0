import http from 'node:http';
import https from 'node:https';
import { isNativeError } from 'node:util/types';
import { kindNames, resources } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { ResourceKind } from '../../k8s/resourceKind';
import { absentState } from '../../core/snapshot/absentState';
import type { RawCluster, RawKind } from '../../core/snapshot/rawCluster';
import type { ProxyTarget } from '../proxy/proxyTarget';
import { apiVersionOf } from '../store/catalogue/apiResource';
import { isRecord, listAt, textAt } from '../store/jsonValue';

export type ApiReading =
  | { readonly ok: true; readonly raw: RawCluster; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Lists every kind that Wiremap reads from an API server, in pages of 250, a few kinds at a time. What the server refuses is
 * `forbidden`, with what the context's namespace holds; what fails is `failing`, and `problems` says why. Not ok when the
 * server does not answer at all.
 */
export const readApi = async (target: ProxyTarget): Promise<ApiReading> => {
  try {
    const groups = await servedGroups(target);
    const readings = await inTurns(kindNames, (kind) =>
      readKind(target, kind, groups).catch((error: unknown) => failed(kind, reasonOf(error))),
    );
    return {
      ok: true,
      raw: Object.fromEntries(readings.map(({ kind, raw }) => [kind, raw])),
      problems: readings.flatMap(({ problem }) => problem ?? []),
    };
  } catch (error) {
    return { ok: false, problem: `${target.server.origin}: ${reasonOf(error)}` };
  }
};

type KindReading = { readonly kind: KindName; readonly raw: RawKind; readonly problem?: string };
/** Group → its versions, the preferred one first. */
type Groups = ReadonlyMap<string, readonly string[]>;

const servedGroups = async (target: ProxyTarget): Promise<Groups> => {
  const { code, body } = await get(target, '/apis');
  if (code !== 200) throw new Error(`GET /apis answered ${code} ${textAt(body, ['message']) ?? ''}`.trim());
  return new Map(
    listAt(body, ['groups']).map((group) => {
      const preferred = textAt(group, ['preferredVersion', 'version']) ?? '';
      const versions = listAt(group, ['versions']).map((version) => textAt(version, ['version']) ?? '');
      return [textAt(group, ['name']) ?? '', [preferred, ...versions]];
    }),
  );
};

const readKind = async (target: ProxyTarget, kind: KindName, groups: Groups): Promise<KindReading> => {
  const resource = servedResource(resources[kind].kind, groups);
  const absent: KindReading = { kind, raw: { state: absentState(kind), objects: [] } };
  if (resource === undefined) return absent;
  const whole = await list(target, resource);
  if (whole.code === 200) return { kind, raw: { state: 'read', objects: whole.items } };
  if (whole.reason === 'NotInSource') return { kind, raw: { state: 'notInSource', objects: [] } };
  if (whole.code === 404) return absent;
  if (whole.code !== 403 && whole.code !== 401) {
    return failed(kind, whole.message);
  }
  const namespace = target.namespace ?? 'default';
  const part = resource.namespaced ? await list(target, resource, namespace) : undefined;
  const within = part?.code === 200 ? { within: namespace } : {};
  const raw: RawKind = { state: 'forbidden', objects: part?.items ?? [], ...within };
  return { kind, raw, problem: `${kind}: ${whole.message}` };
};

const failed = (kind: KindName, message: string): KindReading => ({
  kind,
  raw: { state: 'failing', objects: [] },
  problem: `${kind}: ${message}`,
});

const servedResource = (resource: ResourceKind, groups: Groups): ResourceKind | undefined => {
  if (resource.group === '') return resource;
  const versions = groups.get(resource.group);
  if (versions === undefined) return undefined;
  return { ...resource, version: versions.includes(resource.version) ? resource.version : (versions[0] ?? '') };
};

type Listing = {
  readonly code: number;
  readonly items: readonly unknown[];
  readonly message: string;
  /** The `reason` of a Status. */
  readonly reason?: string | undefined;
};

const list = async (target: ProxyTarget, resource: ResourceKind, namespace?: string): Promise<Listing> => {
  const base = resource.group === '' ? '/api/v1' : `/apis/${apiVersionOf(resource)}`;
  const place = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  const items: unknown[] = [];
  let next = '';
  do {
    const page = next === '' ? '' : `&continue=${encodeURIComponent(next)}`;
    const { code, body } = await get(target, `${base}${place}/${resource.plural}?limit=250${page}`, acceptOf(resource));
    if (code !== 200) {
      const message = textAt(body, ['message']) ?? `answered ${code}`;
      return { code, items, message, reason: textAt(body, ['reason']) };
    }
    const own = { apiVersion: apiVersionOf(resource), kind: resource.kind };
    // The items of a list do not say what they are.
    items.push(...listAt(body, ['items']).map((item) => (isRecord(item) ? { ...item, ...own } : item)));
    next = textAt(body, ['metadata', 'continue']) ?? '';
  } while (next !== '');
  return { code: 200, items, message: '' };
};

type Answer = { readonly code: number; readonly body: unknown };

/** Of pods the metadata tell all that is asked, and are a tenth of the whole. */
const acceptOf = ({ kind }: ResourceKind): string =>
  kind === 'Pod' ? 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json' : json;

const json = 'application/json';

const get = async (target: ProxyTarget, path: string, accept = json): Promise<Answer> => {
  const { agent, headers } = await target.credentials();
  const { server } = target;
  const url = new URL(server.pathname.replace(/\/$/, '') + path, server);
  const send = server.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const request = send(url, { agent, headers: { ...headers, accept, 'user-agent': 'wiremap' } });
    request.setTimeout(60_000, () => request.destroy(new Error('no answer within 60 s')));
    request.on('error', reject);
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ code: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()) }),
      );
    });
    request.end();
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Four at a time: fast enough, and polite to the API server. */
const inTurns = async <T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let at = 0; at < values.length; at += 4)
    results.push(...(await Promise.all(values.slice(at, at + 4).map(work))));
  return results;
};

const reasonOf = (error: unknown): string => (isNativeError(error) ? error.message : String(error));
