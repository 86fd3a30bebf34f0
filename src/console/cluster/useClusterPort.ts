import { useMemo } from 'react';
import { useUserPreference } from '@openshift-console/dynamic-plugin-sdk';
import { resources } from '../../k8s/allResources';
import { isRecord } from '../../k8s/fields';
import type { KindName } from '../../k8s/resourceByKind';
import type { ChangeOutcome } from '../../ui/cluster/change';
import type { ClusterPort, Preference } from '../../ui/cluster/clusterPort';
import { applyChange } from './applyChange';
import type { ClusterTime } from './clusterTime';
import { ConsoleYamlEditor } from './ConsoleYamlEditor';
import type { Access } from './createAccess';
import type { ClusterNews } from './feed/createClusterFeed';
import { objectLink } from './objectLink';
import { servedKind } from './servedKind';
import type { Models } from './servedKind';

type PortParts = {
  readonly news: ClusterNews;
  readonly access: Access;
  readonly models: Models;
  readonly namespace: string | undefined;
  readonly load: ClusterPort['load'];
  readonly time: ClusterTime;
};

/** Puts the port together; it changes with each batch of news and with each answer about rights. */
export const useClusterPort = ({ news, access, models, namespace, load, time }: PortParts): ClusterPort => {
  const preference = usePreference();
  const answers = access.answers();
  // A new function for each answer, so that whoever remembers by identity asks again.
  const can = useMemo<ClusterPort['can']>(
    () => (verb, kind, inNamespace) => access.can(verb, kind, inNamespace),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the count stands for what `access` answers
    [access, answers],
  );
  return useMemo(
    () => ({
      snapshot: news.snapshot,
      raw: news.raw,
      freshness: news.freshness,
      load,
      can,
      apply: async (change, options): Promise<ChangeOutcome> => {
        const model = modelOf(change.kind, models);
        if (model === undefined) return { ok: false, message: `${change.kind} is not served by this cluster` };
        return applyChange(change, model, options);
      },
      linkTo: (kind, ofNamespace, name) =>
        modelOf(kind, models) && objectLink(servedResource(kind, models), ofNamespace, name),
      objectOf: (kind, ofNamespace, name) =>
        news.raw[kind]?.objects.find((object) => isNamed(object, ofNamespace, name)),
      namespace,
      preference,
      YamlEditor: ConsoleYamlEditor,
      ...time,
    }),
    [news, models, namespace, load, can, preference, time],
  );
};

const usePreference = (): Preference => {
  const [kept, keep] = useUserPreference<Kept | undefined>('wiremap.preferences', noPreferences, true);
  return useMemo(
    () => ({
      // The console gives nothing until it has read what it keeps.
      read: (key) => kept?.[key],
      write: (key, value) =>
        keep((before) => {
          const { [key]: _gone, ...others } = before ?? noPreferences;
          return value === undefined ? others : { ...others, [key]: value };
        }),
    }),
    [kept, keep],
  );
};

type Kept = Readonly<Record<string, string>>;

const noPreferences: Kept = {};

const servedResource = (kind: KindName, models: Models) => ({
  ...resources[kind].kind,
  version: servedKind(resources[kind].kind, models).version,
});

const modelOf = (kind: KindName, models: Models) => {
  const { group, version } = servedResource(kind, models);
  return Object.values(models).find(
    (model) => model.kind === kind && (model.apiGroup ?? '') === group && model.apiVersion === version,
  );
};

const isNamed = (object: unknown, namespace: string | undefined, name: string): boolean => {
  const metadata = isRecord(object) ? object['metadata'] : undefined;
  return isRecord(metadata) && metadata['name'] === name && metadata['namespace'] === namespace;
};
