/** One operation of a JSON patch (RFC 6902); paths are JSON pointers (RFC 6901). */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Applied in order, all or nothing. */
export type JsonPatch = readonly JsonPatchOperation[];
