import type { ResourceKind } from '../../k8s/resourceKind';

/** What admission says is wrong: `reason` as in Kubernetes, for example `FieldValueInvalid`; `field` a JSON path. */
export type StatusCause = { readonly reason: string; readonly message: string; readonly field: string };

/** A `v1` Status of a failed request, ready to be sent. */
export type FailureStatus = {
  readonly apiVersion: 'v1';
  readonly kind: 'Status';
  readonly metadata: Readonly<Record<string, never>>;
  readonly status: 'Failure';
  readonly message: string;
  readonly reason: string;
  readonly details?: {
    readonly name?: string;
    readonly group?: string;
    readonly kind?: string;
    readonly causes?: readonly StatusCause[];
  };
  readonly code: number;
};

/** What every request to the store answers: a value, or the Status to send instead. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly status: FailureStatus };
export type Failure = { readonly ok: false; readonly status: FailureStatus };

type Named = Pick<ResourceKind, 'group' | 'plural' | 'kind'>;

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const badRequest = (message: string): Failure => fail(400, 'BadRequest', message);

export const unauthorized = (): Failure => fail(401, 'Unauthorized', 'Unauthorized');

export const forbidden = (message: string, details: FailureStatus['details']): Failure =>
  fail(403, 'Forbidden', message, details);

/** A path that leads nowhere: no such group, version or resource. */
export const noSuchPath = (): Failure => fail(404, 'NotFound', 'the server could not find the requested resource', {});

export const notFound = (resource: Named, name: string): Failure =>
  fail(404, 'NotFound', `${qualified(resource)} "${name}" not found`, about(resource, name));

/** The resource is real, but whoever fills this store looked at none of its objects: there may be any number. */
export const notInSource = (resource: Named): Failure =>
  fail(404, 'NotInSource', `${qualified(resource)}: nothing is known of these, they are not in the dump`, {
    group: resource.group,
    kind: resource.plural,
  });

export const methodNotAllowed = (): Failure =>
  fail(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {});

export const notAcceptable = (offered: string): Failure =>
  fail(406, 'NotAcceptable', `only the following media types are accepted: ${offered}`);

export const alreadyExists = (resource: Named, name: string): Failure =>
  fail(409, 'AlreadyExists', `${qualified(resource)} "${name}" already exists`, about(resource, name));

/** `why` defaults to the sentence about a resourceVersion that is not the newest. */
export const conflict = (resource: Named, name: string, why = modified): Failure =>
  fail(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`,
    about(resource, name),
  );

/** Server-side apply met fields that another manager owns; one cause for each. */
export const applyConflict = (causes: readonly StatusCause[]): Failure =>
  fail(409, 'Conflict', `Apply failed with ${count(causes, 'conflict')}: ${causesText(causes)}`, { causes });

export const expired = (message: string): Failure => fail(410, 'Expired', message);

export const tooLarge = (limit: number): Failure =>
  fail(413, 'RequestEntityTooLarge', `Request entity too large: limit is ${String(limit)}`);

export const unsupportedMediaType = (accepted: readonly string[]): Failure =>
  fail(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`,
  );

export const invalid = (resource: Named, name: string, causes: readonly StatusCause[]): Failure => {
  const kind = resource.group === '' ? resource.kind : `${resource.kind}.${resource.group}`;
  const details = { name, group: resource.group, kind: resource.kind, causes };
  return fail(422, 'Invalid', `${kind} "${name}" is invalid: ${causesText(causes)}`, details);
};

/** A patch that could be read but not carried out on this object. */
export const unprocessable = (message: string): Failure => fail(422, 'Invalid', message);

/** `nodes`, or `nodenetworkstates.nmstate.io` outside the core group. */
export const qualified = (resource: Pick<ResourceKind, 'group' | 'plural'>): string =>
  resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;

const modified = 'the object has been modified; please apply your changes to the latest version and try again';

const about = (resource: Named, name: string) => ({ name, group: resource.group, kind: resource.plural });

const count = (entries: readonly unknown[], word: string): string =>
  `${String(entries.length)} ${word}${entries.length === 1 ? '' : 's'}`;

const causesText = (causes: readonly StatusCause[]): string => {
  const texts = causes.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`));
  return texts.length === 1 ? texts.join('') : `[${texts.join(', ')}]`;
};

const fail = (
  code: number,
  reason: string,
  ...rest: [message: string, details?: FailureStatus['details']]
): Failure => {
  const [message, details] = rest;
  const status = { apiVersion: 'v1', kind: 'Status', metadata: {}, status: 'Failure', message, reason, code } as const;
  return { ok: false, status: details === undefined ? status : { ...status, details } };
};
