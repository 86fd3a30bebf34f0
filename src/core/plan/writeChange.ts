import { kindOf, resources } from '../../k8s/allResources';
import { applyDraft } from '../manifests/edit/applyDraft';
import type { DraftChange, DraftManifest } from '../manifests/draftChange';
import { valueAt, withoutKey } from '../manifests/json/jsonValue';
import { sameValue } from '../manifests/json/sameValue';
import { msg } from '../message';
import type { Message } from '../message';
import type { RawCluster } from '../snapshot/rawCluster';
import { isAt, listIn, metadataOf, objectAt, placeText, withObject } from './rawObjects';
import type { Place, RawObject } from './rawObjects';
import { podsOn } from './syncedNetworks';
import { withoutObject } from './withoutObject';

/** What the API would have after a change; `after` undefined = the object is gone. */
export type Written = {
  readonly ok: true;
  readonly raw: RawCluster;
  readonly place: Place;
  readonly before: RawObject | undefined;
  readonly after: RawObject | undefined;
};

/** Why the API would not take a change, and where in the object. */
export type NotWritten = {
  readonly ok: false;
  readonly object: string;
  readonly path: string;
  readonly problem: Message;
};

/**
 * Writes a change as the API server would: what is created must not be there, all else must. `at`: the moment of writing
 * (RFC 3339), which new objects and edited specs bear; undefined = none.
 */
export const writeChange = (raw: RawCluster, change: DraftChange, at?: string): Written | NotWritten => {
  const place = placeOf(change.manifest);
  if (!place.ok) return place;
  const refuse = (path: string, problem: Message): NotWritten => ({
    ok: false,
    object: placeText(place),
    path,
    problem,
  });
  const before = objectAt(raw, place);
  const hindrance = hindranceOf(raw, change, { place, before });
  if (hindrance) return refuse('', hindrance);
  const pods = change.op === 'delete' ? podsOn(raw, place) : [];
  if (pods.length > 0)
    return refuse('', msg('It stays as long as pods are on it: {{pods}}.', { pods: pods.join(', ') }));
  if (change.op === 'delete') return { ok: true, raw: withoutObject(raw, place), place, before, after: undefined };
  const applied = applyDraft(before, change);
  if (!applied.ok) return refuse(applied.path, applied.problem);
  const after = stamped(before, applied.object, at);
  if (!isAt(after, place)) return refuse('metadata', msg('An edit cannot give an object another name.'));
  const fixed = before && (immutable[place.kind] ?? []).find((path) => !isSameAt(path, before, after));
  if (fixed) return refuse(fixed, msg('{{path}} cannot be changed while the object is there.', { path: fixed }));
  return { ok: true, raw: after === before ? raw : withObject(raw, place, after), place, before, after };
};

const placeOf = ({ apiVersion, kind, metadata }: DraftManifest): (Place & { readonly ok: true }) | NotWritten => {
  const { name, namespace } = metadata;
  const known = kindOf(apiVersion, kind);
  const object = [kind, namespace, name].filter((part) => part !== undefined).join('/');
  if (known === undefined)
    return { ok: false, object, path: 'kind', problem: msg('Wiremap does not know what a {{kind}} does.', { kind }) };
  if (!resources[known].kind.namespaced) return { ok: true, kind: known, name };
  if (namespace === undefined)
    return { ok: false, object, path: 'metadata.namespace', problem: msg('The object needs a namespace.') };
  return { ok: true, kind: known, namespace, name };
};

type Target = { readonly place: Place; readonly before: RawObject | undefined };

const hindranceOf = (raw: RawCluster, { op }: DraftChange, { place, before }: Target): Message | undefined => {
  const values = { object: placeText(place) };
  if (op !== 'create') {
    if (before) return undefined;
    return raw[place.kind]?.state === 'read'
      ? msg('There is no {{object}}.', values)
      : msg('{{object}} could not be read, so that nobody can tell what the change makes of it.', values);
  }
  if (before) return msg('{{object}} is already there.', values);
  const { namespace } = place;
  if (namespace === undefined || raw.Namespace?.state !== 'read') return undefined;
  return objectAt(raw, { kind: 'Namespace', name: namespace })
    ? undefined
    : msg('There is no namespace {{namespace}}.', { namespace });
};

/** What only a new object can say otherwise (domain §3.1, §5.1). */
const immutable: { readonly [K in Place['kind']]?: readonly string[] } = {
  ClusterUserDefinedNetwork: ['spec.network'],
  UserDefinedNetwork: ['spec'],
  NodeNetworkConfigurationPolicy: ['spec.capture'],
};

const isSameAt = (path: string, before: RawObject, after: RawObject): boolean =>
  sameValue(valueAt(before, path.split('.')), valueAt(after, path.split('.')));

/** A generation counts the edits of a spec; `managedFields` tell when the last one was. */
const stamped = (before: RawObject | undefined, after: RawObject, at: string | undefined): RawObject => {
  if (before && sameValue(before, after)) return before;
  const metadata = metadataOf(after);
  const time = at === undefined ? {} : { creationTimestamp: at };
  if (!before) return { ...withoutKey(after, 'status'), metadata: { ...metadata, generation: 1, ...time } };
  if (sameValue(before['spec'], after['spec'])) return after;
  const generation = metadataOf(before)['generation'];
  const fields = listIn(metadata, 'managedFields');
  return {
    ...after,
    metadata: {
      ...metadata,
      ...(typeof generation === 'number' && { generation: generation + 1 }),
      ...(at !== undefined && {
        managedFields: [...fields, { manager: 'wiremap', time: at, fieldsV1: { 'f:spec': {} } }],
      }),
    },
  };
};
