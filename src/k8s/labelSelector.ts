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

/** Undefined when `key` is absent: that is no selector, while an empty one selects everything. */
export const readSelector = (parent: Fields, key: string): LabelSelector | undefined => {
  const selector = parent.object(key);
  return (
    selector && {
      matchLabels: selector.record('matchLabels'),
      matchExpressions: selector.list('matchExpressions', readExpression) ?? [],
    }
  );
};

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
