import { isRecord } from '../jsonValue';

/**
 * The field by which the entries of a list of a built-in kind are told apart, so that patches merge them one by one;
 * undefined where a list is replaced as a whole. `path` is that of the list, without indexes.
 */
export const listKey = (path: readonly string[], entries: readonly unknown[]): string | undefined => {
  const key = keyByList[path.at(-1) ?? ''];
  const candidates = typeof key === 'string' ? [key] : (key ?? []);
  return candidates.find((name) => entries.every((entry) => isRecord(entry) && entry[name] !== undefined));
};

const keyByList: Readonly<Record<string, string | readonly string[]>> = {
  addresses: 'type',
  conditions: 'type',
  containerStatuses: 'name',
  containers: 'name',
  env: 'name',
  ephemeralContainers: 'name',
  hostAliases: 'ip',
  imagePullSecrets: 'name',
  initContainers: 'name',
  ownerReferences: 'uid',
  podIPs: 'ip',
  ports: ['containerPort', 'port'],
  secrets: 'name',
  taints: 'key',
  topologySpreadConstraints: 'topologyKey',
  volumeDevices: 'devicePath',
  volumeMounts: 'mountPath',
  volumes: 'name',
};
