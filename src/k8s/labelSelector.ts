import type { Entry, Fields } from './fields';

/** A Kubernetes LabelSelector; an empty one selects everything. */
export type LabelSelector = {
  readonly matchLabels: Readonly<Record<string, string>>;
  readonly matchExpressions: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
  }[];
};

/**
 * Undefined when `key` is absent: that is no selector, while an empty one selects everything. Undefined also when a part of
 * it cannot be read, since what is left would select more than was meant.
 */
export const readSelector = (parent: Fields, key: string): LabelSelector | undefined =>
  parent.object(key)?.whole((selector) => ({
    matchLabels: selector.record('matchLabels'),
    matchExpressions: selector.list('matchExpressions', readExpression) ?? [],
  }));

/** The pairs of `spec.nodeSelector`; none select every node. Undefined when they cannot be read whole. */
export const readNodeSelector = (object: Fields): Readonly<Record<string, string>> | undefined =>
  object.whole((whole) => whole.object('spec')?.record('nodeSelector') ?? {});

const readExpression = (entry: Entry): LabelSelector['matchExpressions'][number] | undefined => {
  const expression = entry.object();
  const key = expression?.text('key');
  if (!expression || !key) return entry.report('An expression of a selector needs a key.');
  return {
    key,
    operator: expression.text('operator') ?? '',
    values: expression.list('values', (value) => value.text()) ?? [],
  };
};
