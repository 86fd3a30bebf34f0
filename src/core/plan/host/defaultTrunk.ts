import { isRecord, listAt, valueAt, type JsonRecord } from '../../manifests/json/jsonValue';

/**
 * A desired state as the handler completes it and writes it into the enactment: ports of Linux bridges that say nothing of
 * VLANs let all tags through (domain §3.4, kubernetes-nmstate `pkg/bridge`). The very same object where nothing is added.
 */
export const withDefaultTrunks = (desired: JsonRecord): JsonRecord => {
  const interfaces = listAt(desired, ['interfaces']);
  const completed = interfaces.map(completedEntry);
  const isChanged = completed.some((entry, index) => entry !== interfaces[index]);
  return isChanged ? { ...desired, interfaces: completed } : desired;
};

const completedEntry = (entry: unknown): unknown => {
  const bridge = valueAt(entry, ['bridge']);
  const ports = listAt(bridge, ['port']);
  if (!isRecord(entry) || !isRecord(bridge) || entry['type'] !== 'linux-bridge') return entry;
  if (!ports.some(lacksVlan)) return entry;
  return { ...entry, bridge: { ...bridge, port: ports.map(completedPort) } };
};

const completedPort = (port: unknown): unknown =>
  isRecord(port) && lacksVlan(port) ? { ...port, vlan: allTags } : port;

const lacksVlan = (port: unknown): boolean => isRecord(port) && !isRecord(port['vlan']);

const allTags: JsonRecord = { mode: 'trunk', 'trunk-tags': [{ 'id-range': { min: 2, max: 4094 } }] };
