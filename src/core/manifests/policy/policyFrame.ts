import type { DraftManifest } from '../draftChange';
import { isRecord, listAt, textAt, textsAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { labelsOf, wizardOf } from '../names/wizardLabel';

/** What every policy says besides its desired state. `maxUnavailable`: nodes, or a percentage such as `50%`. */
export type PolicyFrame = {
  readonly name: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly maxUnavailable?: number | string | undefined;
  /** Id of the wizard that makes the policy. */
  readonly wizard?: string | undefined;
};

/** The hosts that a policy is for unless others are chosen. */
export const workerSelector: PolicyFrame['nodeSelector'] = { 'node-role.kubernetes.io/worker': '' };

/** A policy around a desired state. */
export const writePolicy = (frame: PolicyFrame, desiredState: JsonRecord): DraftManifest => ({
  apiVersion: 'nmstate.io/v1',
  kind: policyKind,
  metadata: { name: frame.name, ...labelsOf(frame.wizard) },
  spec: {
    nodeSelector: frame.nodeSelector,
    ...(frame.maxUnavailable !== undefined && { maxUnavailable: frame.maxUnavailable }),
    desiredState,
  },
});

/** The inverse of `writePolicy`; undefined when the manifest is no policy, or its desired state no object. */
export const readPolicy = (
  manifest: JsonRecord,
): { readonly frame: PolicyFrame; readonly desiredState: JsonRecord } | undefined => {
  const desiredState = valueAt(manifest, ['spec', 'desiredState']);
  const name = textAt(manifest, ['metadata', 'name']);
  if (manifest['kind'] !== policyKind || name === undefined || !isRecord(desiredState)) return undefined;
  const limit = valueAt(manifest, ['spec', 'maxUnavailable']);
  return {
    frame: {
      name,
      nodeSelector: textsAt(manifest, ['spec', 'nodeSelector']),
      ...((typeof limit === 'number' || typeof limit === 'string') && { maxUnavailable: limit }),
      ...optional('wizard', wizardOf(manifest)),
    },
    desiredState,
  };
};

/** The interfaces of a desired state that are objects. */
export const interfacesOf = (desiredState: JsonRecord): readonly JsonRecord[] =>
  listAt(desiredState, ['interfaces']).filter(isRecord);

/** The bridge mappings of a desired state that are objects. */
export const mappingsOf = (desiredState: JsonRecord): readonly JsonRecord[] =>
  listAt(desiredState, ['ovn', 'bridge-mappings']).filter(isRecord);

const policyKind = 'NodeNetworkConfigurationPolicy';
