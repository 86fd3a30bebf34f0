import type { LabelSelector } from '../../../k8s/labelSelector';
import type { Evidence } from '../rule';

/** What a CUDN asks of namespaces. */
export const selectorEvidence = (
  object: string,
  { matchLabels, matchExpressions }: LabelSelector,
): readonly Evidence[] => [
  {
    object,
    path: 'spec.namespaceSelector',
    value: [
      ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
      ...matchExpressions.map(({ key, operator, values }) => [key, operator, ...values].join(' ')),
    ],
  },
];
