import type { JsonPatch } from './jsonPatch';

/** A manifest or a part of one: always with apiVersion, kind and metadata.name. */
export type DraftManifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string | undefined } & Readonly<
    Record<string, unknown>
  >;
} & Readonly<Record<string, unknown>>;

/**
 * A write that would add or mend something; nothing is written before a person has seen it. `create`: the whole object.
 * `patch`: a merge patch (RFC 7386) with the object's name. `delete`: the name alone.
 */
export type DraftChange =
  | { readonly op: 'create'; readonly manifest: DraftManifest }
  | { readonly op: 'patch'; readonly manifest: DraftManifest }
  | { readonly op: 'delete'; readonly manifest: DraftManifest }
  | JsonPatchChange;

/** Operations on one object that is there already; its `manifest` holds the name alone. */
export type JsonPatchChange = {
  readonly op: 'jsonPatch';
  readonly manifest: DraftManifest;
  readonly patch: JsonPatch;
};
