import { editedConfig } from '../../cni/editedConfig';
import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { parseConfig } from '../../cni/parseNad';
import type { DraftManifest } from '../draftChange';
import { textAt, textsAt, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { labelsOf } from '../names/wizardLabel';
import { resourceAnnotation } from './nadFrame';

type Place = { readonly namespace: string; readonly name: string; readonly wizard?: string | undefined };

/**
 * The network of a NAD for one more namespace: the same configuration to the letter, as OVN-Kubernetes demands of all NADs
 * of one network, but for the name of the NAD in it. Undefined when there is no configuration that could be read.
 */
export const nadInNamespace = (nad: JsonRecord, { namespace, name, wizard }: Place): DraftManifest | undefined => {
  const text = textAt(nad, ['spec', 'config']) ?? '';
  const parsed = parseConfig(text);
  const isOvn = parsed.kind === 'cni' && parsed.type === ovnOverlay.id;
  const config = editedConfig(text, isOvn ? { netAttachDefName: `${namespace}/${name}` } : {});
  const resource = textsAt(nad, ['metadata', 'annotations'])[resourceAnnotation];
  if (config === undefined) return undefined;
  return {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: {
      name,
      namespace,
      ...labelsOf(wizard),
      ...optional('annotations', resource === undefined ? undefined : { [resourceAnnotation]: resource }),
    },
    spec: { config },
  };
};
