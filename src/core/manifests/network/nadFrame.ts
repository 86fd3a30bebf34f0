import { parseConfig } from '../../cni/parseNad';
import type { PluginConfig } from '../../cni/configFields';
import type { DraftManifest } from '../draftChange';
import { textAt, textsAt, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { labelsOf, wizardOf } from '../names/wizardLabel';

/** What every NAD says besides its configuration. `resource`: what a pod that uses it takes from its node. */
export type NadFrame = {
  readonly namespace: string;
  readonly name: string;
  readonly resource?: string | undefined;
  /** Id of the wizard that makes the NAD. */
  readonly wizard?: string | undefined;
};

/** The version that every release of the plugins takes. */
export const cniVersion = '0.3.1';

/** A NAD around a configuration; the text has a line for each key. */
export const writeNad = ({ namespace, name, resource, wizard }: NadFrame, config: PluginConfig): DraftManifest => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: nadKind,
  metadata: {
    name,
    namespace,
    ...labelsOf(wizard),
    ...optional('annotations', resource === undefined ? undefined : { [resourceAnnotation]: resource }),
  },
  spec: { config: configText(config) },
});

/** How a configuration is spelled in a NAD that we make. */
export const configText = (config: PluginConfig): string => JSON.stringify(config, undefined, 2);

/**
 * The inverse of `writeNad`, with the plugin that makes the interface; undefined when the manifest is no NAD, its
 * configuration cannot be read, or that plugin is of another type.
 */
export const readNad = (
  manifest: JsonRecord,
  type: string,
): { readonly frame: NadFrame; readonly plugin: PluginConfig } | undefined => {
  const [namespace, name] = [textAt(manifest, ['metadata', 'namespace']), textAt(manifest, ['metadata', 'name'])];
  if (manifest['kind'] !== nadKind || namespace === undefined || name === undefined) return undefined;
  const parsed = parseConfig(textAt(manifest, ['spec', 'config']) ?? '');
  if (parsed.kind !== 'cni' || parsed.type !== type) return undefined;
  const resource = textsAt(manifest, ['metadata', 'annotations'])[resourceAnnotation];
  const wizard = wizardOf(manifest);
  return {
    frame: {
      namespace,
      name,
      ...optional('resource', resource),
      ...optional('wizard', wizard),
    },
    plugin: parsed.plugin,
  };
};

/** Makes a pod ask its node for a resource, and so keeps it on nodes that have it. */
export const resourceAnnotation = 'k8s.v1.cni.cncf.io/resourceName';

const nadKind = 'NetworkAttachmentDefinition';
