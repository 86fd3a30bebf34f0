import { fieldsOf } from './fields';
import type { Fields } from './fields';
import type { PodNetworkRequest, PodNetworkStatus } from './pod';

const requestsKey = 'k8s.v1.cni.cncf.io/networks';
const statusKey = 'k8s.v1.cni.cncf.io/network-status';

type Annotations = Readonly<Record<string, string>>;

/** The networks a pod asks for: a JSON list of objects, or a comma list `ns/name@if` (domain L-55). */
export const readPodRequests = (object: Fields, annotations: Annotations): readonly PodNetworkRequest[] => {
  const text = annotations[requestsKey]?.trim() ?? '';
  if (text === '') return [];
  if (!text.startsWith('[')) return text.split(',').flatMap((part) => shortRequest(part.trim()));
  return annotationList(object, requestsKey, text).flatMap((entry): PodNetworkRequest[] => {
    const name = entry.text('name');
    if (!name) {
      object.report(entry.path, 'A network that a pod asks for needs a name.');
      return [];
    }
    return [{ name, namespace: entry.text('namespace'), interface: entry.text('interface'), mac: entry.text('mac') }];
  });
};

/** What Multus attached; undefined when it has not said yet. */
export const readPodNetworkStatus = (
  object: Fields,
  annotations: Annotations,
): readonly PodNetworkStatus[] | undefined => {
  const text = annotations[statusKey];
  if (text === undefined) return undefined;
  return annotationList(object, statusKey, text).map((entry) => ({
    name: entry.text('name') ?? '',
    interface: entry.text('interface'),
    ips: entry.list('ips', (ip) => ip.text()) ?? [],
    mac: entry.text('mac'),
    mtu: entry.number('mtu'),
    default: entry.flag('default') ?? false,
  }));
};

const shortRequest = (part: string): PodNetworkRequest[] => {
  const match = /^(?:([^/@]+)\/)?([^/@]+)(?:@(.+))?$/.exec(part);
  const name = match?.[2];
  return name ? [{ name, namespace: match[1], interface: match[3] }] : [];
};

const annotationList = (object: Fields, key: string, text: string): readonly Fields[] => {
  const path = `metadata.annotations["${key}"]`;
  const entries = parseList(text);
  if (!entries) {
    object.report(path, 'The annotation is not a JSON list.');
    return [];
  }
  return entries.flatMap(
    (raw, index) =>
      fieldsOf(raw, `${path}[${index}]`, (at, problem) => {
        object.report(at, problem);
      }) ?? [],
  );
};

const parseList = (text: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
