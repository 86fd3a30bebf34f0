import type { DraftChange, DraftManifest } from '../../../../core/manifests/draftChange';

/** What Apply does, counted. `hosts`: those that policies of the change select; `objects`: "1 ClusterUserDefinedNetwork". */
export type Effects = {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
};

/** The objects that a change creates, changes and deletes, as "2 NetworkAttachmentDefinition". */
export const effectsOf = (changes: readonly DraftChange[]): Effects => ({
  created: counted(changes.filter(({ op }) => op === 'create')),
  changed: counted(changes.filter(({ op }) => op === 'patch' || op === 'jsonPatch')),
  deleted: counted(changes.filter(({ op }) => op === 'delete')),
});

/** An object of a change as a person says it, e.g. "CUDN vlan-1924" or "NAD shop/vlan-1924". */
export const shortName = ({ kind, metadata: { name, namespace } }: DraftManifest): string =>
  `${shortKinds[kind] ?? kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;

/** What Kubernetes calls the kinds in short. */
export const shortKinds: Readonly<Record<string, string>> = {
  NodeNetworkConfigurationPolicy: 'NNCP',
  NetworkAttachmentDefinition: 'NAD',
  ClusterUserDefinedNetwork: 'CUDN',
  UserDefinedNetwork: 'UDN',
  VirtualMachine: 'VM',
};

const counted = (changes: readonly DraftChange[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { manifest } of changes) counts.set(manifest.kind, (counts.get(manifest.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`);
};
