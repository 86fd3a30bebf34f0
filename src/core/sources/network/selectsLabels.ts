import type { LabelSelector } from '../../../k8s/labelSelector';

type Labels = Readonly<Record<string, string>>;

/** Whether a selector fits an object's labels. An empty one fits all; an operator nobody knows fits none. */
export const selectsLabels = ({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labelOf(labels, key) === value) &&
  matchExpressions.every((expression) => fits(expression, labelOf(labels, expression.key)));

const labelOf = (labels: Labels, key: string): string | undefined =>
  Object.hasOwn(labels, key) ? labels[key] : undefined;

/** NotIn fits an object without the label, too. */
const fits = ({ operator, values }: LabelSelector['matchExpressions'][number], label: string | undefined): boolean => {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return false;
  }
};
