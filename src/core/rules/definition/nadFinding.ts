import { editedConfig } from '../../cni/editedConfig';
import type { PluginConfig } from '../../cni/configFields';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { DraftChange } from '../../manifests/draftChange';
import type { Evidence, EvidenceValue, RuleFinding, Values } from '../rule';

type Said = Omit<RuleFinding, 'kind' | 'at' | 'values'> & { readonly values?: Values };

/** A finding about a NAD and the VM NICs on it; `nad` (where it is) and `count` (of the NICs) are filled in. */
export const nadFinding = (view: ClusterView, nad: NadView, said: Said): RuleFinding => {
  const nics = view.nicsOf(nad).map(({ id }) => id);
  return {
    ...said,
    kind: 'finding',
    at: [nad.id, ...nics],
    values: { nad: nad.place, count: nics.length, ...said.values },
  };
};

/** What the configuration of a NAD has under a key of the plugin that makes the interface. */
export const configEvidence = ({ object, config }: NadView, key: string): Evidence => {
  const isRead = config.kind === 'cni' || config.kind === 'other';
  const list = isRead && config.index !== undefined && key !== 'name' ? `.plugins[${config.index}]` : '';
  return { object, path: `spec.config${list}.${key}`, value: shown(isRead ? config.plugin[key] : undefined) };
};

const shown = (value: unknown): EvidenceValue => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value);
};

/** The configuration with some keys changed, or taken away; none for a NAD that a controller would change back. */
export const configFix = (nad: NadView, changes: PluginConfig): readonly DraftChange[] | undefined =>
  textFix(nad, editedConfig(nad.nad.config, changes));

/** The same with the whole text. */
export const textFix = (
  { owner, namespace, name }: NadView,
  config: string | undefined,
): readonly DraftChange[] | undefined =>
  owner || config === undefined
    ? undefined
    : [
        {
          op: 'patch',
          manifest: {
            apiVersion: 'k8s.cni.cncf.io/v1',
            kind: 'NetworkAttachmentDefinition',
            metadata: { name, namespace },
            spec: { config },
          },
        },
      ];
