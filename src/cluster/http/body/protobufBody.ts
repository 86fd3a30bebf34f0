import { isRecord, textAt } from '../../store/jsonValue';

/**
 * Reads the few objects that `kubectl` only ever sends as protobuf (`create namespace`, `create configmap`, `auth can-i`,
 * `auth whoami`): the envelope and the fields by their numbers in Kubernetes' `generated.proto`. Fields not named here
 * are dropped; undefined when the bytes are no such object.
 */
export const readProtobufObject = (bytes: Buffer): unknown => {
  if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const envelope = decode(bytes.subarray(magic.length), { 1: ['type', typeMeta], 2: ['raw', 'bytes'] });
  const { type, raw } = envelope ?? {};
  const kind = textAt(type, ['kind']);
  const schema = kind === undefined ? undefined : schemas[kind];
  if (schema === undefined || !Buffer.isBuffer(raw)) return undefined;
  const body = decode(raw, schema);
  return body === undefined ? undefined : { apiVersion: textAt(type, ['apiVersion']), kind, metadata: {}, ...body };
};

const magic = Buffer.from('k8s\0');

/** The fields of a message by number; `map` is one of strings to strings. */
type Schema = { readonly [field: number]: readonly [name: string, kind: 'text' | 'bytes' | 'map' | Schema] };

const typeMeta: Schema = { 1: ['apiVersion', 'text'], 2: ['kind', 'text'] };

const metadata: Schema = {
  1: ['name', 'text'],
  2: ['generateName', 'text'],
  3: ['namespace', 'text'],
  11: ['labels', 'map'],
  12: ['annotations', 'map'],
};

const resourceAttributes: Schema = Object.fromEntries(
  ['namespace', 'verb', 'group', 'version', 'resource', 'subresource', 'name'].map((name, at) => [
    at + 1,
    [name, 'text'],
  ]),
);
const nonResourceAttributes: Schema = { 1: ['path', 'text'], 2: ['verb', 'text'] };
const accessSpec: Schema = {
  1: ['resourceAttributes', resourceAttributes],
  2: ['nonResourceAttributes', nonResourceAttributes],
};

const schemas: Readonly<Record<string, Schema>> = {
  ConfigMap: { 1: ['metadata', metadata], 2: ['data', 'map'] },
  Namespace: { 1: ['metadata', metadata] },
  SelfSubjectAccessReview: { 1: ['metadata', metadata], 2: ['spec', accessSpec] },
  SelfSubjectReview: { 1: ['metadata', metadata] },
  SelfSubjectRulesReview: { 1: ['metadata', metadata], 2: ['spec', { 1: ['namespace', 'text'] }] },
};

type Decoded = Readonly<Record<string, unknown>>;

const decode = (bytes: Buffer, schema: Schema): Decoded | undefined => {
  const fields = split(bytes);
  if (fields === undefined) return undefined;
  const decoded = new Map<string, unknown>();
  for (const { number, payload } of fields) {
    const [name, kind] = schema[number] ?? [];
    if (name === undefined || kind === undefined || payload.length === 0) continue;
    if (kind === 'map') decoded.set(name, withEntry(decoded.get(name), payload));
    else if (kind === 'text') decoded.set(name, payload.toString('utf8'));
    else decoded.set(name, kind === 'bytes' ? payload : decode(payload, kind));
  }
  return Object.fromEntries(decoded);
};

const withEntry = (map: unknown, payload: Buffer): Decoded => {
  const entry = decode(payload, { 1: ['key', 'text'], 2: ['value', 'text'] });
  const known = isRecord(map) ? map : {};
  return { ...known, [textAt(entry, ['key']) ?? '']: textAt(entry, ['value']) ?? '' };
};

type Field = { readonly number: number; readonly payload: Buffer };

/** The fields of a message; numbers are skipped, as nothing read here is one. Undefined when they run past the end. */
const split = (bytes: Buffer): readonly Field[] | undefined => {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = varint(bytes, at);
    const wire = tag.value % 8;
    if (wire === 0) at = varint(bytes, tag.next).next;
    else if (wire === 1) at = tag.next + 8;
    else if (wire === 5) at = tag.next + 4;
    else if (wire === 2) {
      const length = varint(bytes, tag.next);
      at = length.next + length.value;
      fields.push({ number: Math.floor(tag.value / 8), payload: bytes.subarray(length.next, at) });
    } else return undefined;
  }
  return at === bytes.length ? fields : undefined;
};

const varint = (bytes: Buffer, from: number): { readonly value: number; readonly next: number } => {
  let value = 0;
  let at = from;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte % 128) * scale;
    if (byte < 128) return { value, next: at };
  }
};
