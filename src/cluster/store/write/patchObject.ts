import { isCustom, type ApiResource } from '../catalogue/apiResource';
import { badRequest, success, unprocessable, unsupportedMediaType, type Outcome } from '../failure';
import { isRecord } from '../jsonValue';
import type { KubeObject } from '../kubeObject';
import { applyJsonPatch } from '../../../core/manifests/edit/applyJsonPatch';
import { applyMergePatch } from '../../../core/manifests/edit/applyMergePatch';
import { applyStrategicMergePatch } from '../patch/strategicMergePatch';

/** How a patch changes an object, by the last part of its media type; `apply` is server-side apply. */
export type PatchKind = 'json' | 'merge' | 'strategic' | 'apply';

/** The kind of a patch by its `Content-Type`; 415 for none that this resource understands. */
export const patchKindOf = (resource: ApiResource, contentType: string): Outcome<PatchKind> => {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const kind = kindByType.get(type);
  if (kind === undefined || (kind === 'strategic' && isCustom(resource)))
    return unsupportedMediaType(
      [...kindByType.keys()].filter((one) => !isCustom(resource) || !one.includes('strategic')),
    );
  return success(kind);
};

/** The object with the patch on it, not checked yet; 400 when the patch is none, 422 when it does not fit the object. */
export const patchObject = (old: KubeObject, patch: unknown, kind: Exclude<PatchKind, 'apply'>): Outcome<unknown> => {
  if (kind === 'json') {
    const result = applyJsonPatch(old, patch);
    if (result.ok) return success(result.document);
    if (result.malformed) return badRequest(`error decoding patch: ${result.problem}`);
    return unprocessable(`the server rejected our request due to an error in our request: ${result.problem}`);
  }
  if (!isRecord(patch)) return badRequest('error decoding patch: it is not an object');
  return success(kind === 'merge' ? applyMergePatch(old, patch) : applyStrategicMergePatch(old, patch));
};

const kindByType: ReadonlyMap<string, PatchKind> = new Map([
  ['application/json-patch+json', 'json'],
  ['application/merge-patch+json', 'merge'],
  ['application/strategic-merge-patch+json', 'strategic'],
  ['application/apply-patch+yaml', 'apply'],
  ['application/apply-patch+json', 'apply'],
]);
