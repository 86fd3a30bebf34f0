import { ovsBridgeId } from '../../model/elementId';
import type { HostInterface } from '../../../k8s/hostInterface';
import type { LinkState } from '../../model/link';
import { eachHost } from './entry/eachHost';
import { interfaceKind } from './entry/interfaceKind';
import type { Host } from './host';

/** OVN's own devices on br-int: management ports and the tunnel of the overlay (L-10). */
export const brIntSource = eachHost((host) => [
  {
    links: host.interfaces.filter(isOvnDevice(host)).map((entry) => ({
      from: ovsBridgeId(host.node, 'br-int'),
      to: host.idOf(entry),
      rule: 'L-10' as const,
      state: plugState(host, entry),
    })),
  },
]);

const isOvnDevice = (host: Host) => (entry: HostInterface) =>
  interfaceKind(host, entry) === 'mgmtPort' || entry.name.startsWith('genev_sys_');

/** A management port that does not say where it is plugged in is known by its name alone. */
const plugState = (host: Host, { name, controller }: HostInterface): LinkState | undefined => {
  const listed = host.bridge('br-int')?.bridge?.ports?.some((port) => port.name === name);
  return listed || controller === 'br-int' || name.startsWith('genev_sys_') ? undefined : 'inferred';
};
