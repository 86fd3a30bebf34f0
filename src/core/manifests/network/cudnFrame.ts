import type { DraftManifest } from '../draftChange';
import { isRecord, listAt, textAt, textsAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { labelsOf, wizardOf } from '../names/wizardLabel';

/** The namespaces that get a network: by name, by labels, or every one. */
export type NamespaceChoice =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'labels'; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'all' };

/** What every CUDN says besides its network. */
export type CudnFrame = {
  readonly name: string;
  readonly namespaces: NamespaceChoice;
  /** Id of the wizard that makes the CUDN. */
  readonly wizard?: string | undefined;
};

/** A CUDN around its network. */
export const writeCudn = ({ name, namespaces, wizard }: CudnFrame, network: JsonRecord): DraftManifest => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: cudnKind,
  metadata: { name, ...labelsOf(wizard) },
  spec: { namespaceSelector: namespaceSelectorOf(namespaces), network },
});

/** The inverse of `writeCudn`; undefined when the manifest is no CUDN, or selects namespaces in a way no form offers. */
export const readCudn = (
  manifest: JsonRecord,
): { readonly frame: CudnFrame; readonly network: JsonRecord } | undefined => {
  const name = textAt(manifest, ['metadata', 'name']);
  const network = valueAt(manifest, ['spec', 'network']);
  const namespaces = namespaceChoiceOf(valueAt(manifest, ['spec', 'namespaceSelector']));
  if (manifest['kind'] !== cudnKind || name === undefined || !isRecord(network) || !namespaces) return undefined;
  const wizard = wizardOf(manifest);
  return { frame: { name, namespaces, ...optional('wizard', wizard) }, network };
};

/** The selector that means a choice; names are matched by the label that Kubernetes gives every namespace. */
export const namespaceSelectorOf = (choice: NamespaceChoice): JsonRecord => {
  if (choice.kind === 'all') return {};
  if (choice.kind === 'labels') return { matchLabels: choice.labels };
  return { matchExpressions: [{ key: nameLabel, operator: 'In', values: choice.names }] };
};

/** The inverse of `namespaceSelectorOf`; undefined for any other selector. */
export const namespaceChoiceOf = (selector: unknown): NamespaceChoice | undefined => {
  if (!isRecord(selector)) return undefined;
  const labels = textsAt(selector, ['matchLabels']);
  const [expression, ...more] = listAt(selector, ['matchExpressions']);
  if (expression === undefined) {
    return Object.keys(labels).length === 0 ? { kind: 'all' } : { kind: 'labels', labels };
  }
  const isByName = textAt(expression, ['key']) === nameLabel && textAt(expression, ['operator']) === 'In';
  if (!isByName || more.length > 0 || Object.keys(labels).length > 0) return undefined;
  const names = listAt(expression, ['values']).filter((value) => typeof value === 'string');
  return { kind: 'names', names };
};

const nameLabel = 'kubernetes.io/metadata.name';
const cudnKind = 'ClusterUserDefinedNetwork';
