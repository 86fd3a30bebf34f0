import type { BridgeView, PortView } from '../../view/hostView';
import type { HostInterface } from '../../../k8s/hostInterface';
import type { HostView } from '../../view/hostView';
import type { Evidence } from '../rule';

/** The ports of a bridge and what each of them is; only for a bridge whose ports are known. */
export const portListEvidence = ({ host, entry, ports = [] }: BridgeView): Evidence => ({
  object: host.object,
  path: `${entry.path}.bridge.port`,
  value: ports.map((port) => `${port.name} (${port.class})`),
});

/** What the list of a bridge says of one port; `on` is the bridge that lists it. */
export const portPath = (on: HostInterface, { name }: Pick<PortView, 'name'>): string =>
  `${on.path}.bridge.port[name=${name}]`;

/** All interfaces of a kind by name, to show that one is not among them. */
export const interfacesEvidence = ({ object, host }: HostView, type: string): Evidence => ({
  object,
  path: `status.currentState.interfaces[type=${type}].name`,
  value: host.interfaces.filter((entry) => entry.type === type).map(({ name }) => name),
});
