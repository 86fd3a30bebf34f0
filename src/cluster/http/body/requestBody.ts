import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import { badRequest, success, tooLarge, unsupportedMediaType, type Outcome } from '../../store/failure';
import { readProtobufObject } from './protobufBody';

/** Reads a request's body as JSON or YAML by its media type; an empty one is undefined. */
export const readRequestBody = async (request: IncomingMessage): Promise<Outcome<unknown>> => {
  const bytes = await readBytes(request);
  if (bytes === undefined) return tooLarge(limit);
  if (bytes.length === 0) return success(undefined);
  const type = (request.headers['content-type'] ?? 'application/json').toLowerCase();
  if (type.startsWith('application/vnd.kubernetes.protobuf')) return readProtobuf(bytes);
  const text = bytes.toString('utf8');
  if (/\b(?:json|\+json)\b/.test(type)) return decode(() => JSON.parse(text));
  if (/\b(?:yaml|\+yaml)\b/.test(type)) return decode(() => jsonOf(text) ?? parse(text));
  return unsupported;
};

const unsupported = unsupportedMediaType(['application/json', 'application/yaml']);

const readProtobuf = (bytes: Buffer): Outcome<unknown> => {
  const object = readProtobufObject(bytes);
  return object === undefined ? unsupported : success(object);
};

/** Bytes; as much as the API server takes. */
const limit = 3 * 1024 * 1024;

const readBytes = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: unknown = chunk;
    if (!Buffer.isBuffer(bytes)) continue;
    size += bytes.length;
    // The rest is read and dropped, so that the client gets to see the answer.
    if (size <= limit) chunks.push(bytes);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
};

/** JSON is YAML, and much faster read as what it is; YAML in flow style begins like it and is none. */
const jsonOf = (text: string): unknown => {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const decode = (read: () => unknown): Outcome<unknown> => {
  try {
    return success(read());
  } catch (error) {
    return badRequest(`the object provided is unrecognized: ${error instanceof Error ? error.message : String(error)}`);
  }
};
