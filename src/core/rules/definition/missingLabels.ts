import type { LabelSelector } from '../../../k8s/labelSelector';
import { selectsLabels } from '../../sources/network/selectsLabels';

type Labels = Readonly<Record<string, string>>;

/**
 * The labels that an object lacks for a selector to fit. Undefined when it is not plain which: one of several values would
 * do, a label would have to go, or it is one that Kubernetes sets itself.
 */
export const missingLabels = (selector: LabelSelector, labels: Labels): Labels | undefined => {
  const wanted: readonly (readonly [string, string])[] = [
    ...Object.entries(selector.matchLabels),
    ...selector.matchExpressions.flatMap(({ key, operator, values: [value, ...others] }) => {
      if (operator === 'Exists') return key in labels ? [] : [[key, ''] as const];
      return operator === 'In' && value !== undefined && others.length === 0 ? [[key, value] as const] : [];
    }),
  ];
  const missing = Object.fromEntries(wanted.filter(([key, value]) => labels[key] !== value));
  const isOurs = !('kubernetes.io/metadata.name' in missing);
  return isOurs && selectsLabels(selector, { ...labels, ...missing }) ? missing : undefined;
};
