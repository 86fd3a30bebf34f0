import type { ApiResource } from '../catalogue/apiResource';
import type { StatusCause } from '../failure';
import type { KubeObject } from '../kubeObject';

/** What a request that writes may say beside the object. */
export type WriteOptions = {
  readonly namespace?: string | undefined;
  /** Does everything but store. */
  readonly dryRun?: boolean | undefined;
  readonly fieldManager?: string | undefined;
};

export type NamedWrite = WriteOptions & {
  readonly name: string;
  /** Changes `status` only; without it, all but `status`. */
  readonly subresource?: 'status' | undefined;
};

/**
 * A check before an object is stored: what is wrong with it, or nothing. `old` is undefined when it is new. Also asked
 * for dry runs and for changes of `status`.
 */
export type Admission = (object: KubeObject, old: KubeObject | undefined) => readonly StatusCause[];

/** What the preparing of a write needs to know of the store. Time and randomness are its user's. */
export type WriteContext = {
  readonly resource: ApiResource;
  readonly clock: () => Date;
  /** As Math.random: 0 ≤ n < 1. */
  readonly random: () => number;
  readonly admission: readonly Admission[];
};

/** Seconds are as fine as Kubernetes writes them. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

export const admit = (context: WriteContext, object: KubeObject, old: KubeObject | undefined): readonly StatusCause[] =>
  context.admission.flatMap((check) => check(object, old));
