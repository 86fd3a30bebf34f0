import type { ServerResponse } from 'node:http';
import type { Failure, FailureStatus } from '../store/failure';

/** What a request comes to: a status code and a body, sent as JSON unless it is text already. */
export type Answer = {
  readonly code: number;
  readonly body: unknown;
  /** `application/json` unless told otherwise. */
  readonly contentType?: string | undefined;
};

export const answerOk = (body: unknown): Answer => ({ code: 200, body });

export const answerFailure = ({ status }: Failure): Answer => answerStatus(status);

export const answerStatus = (status: FailureStatus): Answer => ({ code: status.code, body: status });

/** Writes an answer; a body that is a string goes out as it is. */
export const send = (response: ServerResponse, { code, body, contentType }: Answer): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(code, {
    'Content-Type': contentType ?? 'application/json',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache, private',
  });
  response.end(text);
};
