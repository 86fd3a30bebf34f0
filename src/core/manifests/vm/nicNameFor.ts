import { longestLabel } from '../fields/objectNameProblem';
import { dnsLabel } from '../names/dnsLabel';
import { freeName } from '../names/freeName';
import type { JsonRecord } from '../json/jsonValue';
import { entriesAt, interfacesPath, networksPath } from './vmTarget';

/** A name for one more NIC of a VM, like that of its network, and unlike those it has. */
export const nicNameFor = (vm: JsonRecord, network: string): string =>
  freeName(dnsLabel(network) || 'nic', nicNamesOf(vm), longestLabel);

/** Names that the VM uses already, for networks or for interfaces; and that of the NIC it has without saying so. */
export const nicNamesOf = (vm: JsonRecord): readonly string[] => [
  ...new Set([
    'default',
    ...[networksPath, interfacesPath].flatMap((path) =>
      entriesAt(vm, path).flatMap(({ entry }) => (typeof entry['name'] === 'string' ? [entry['name']] : [])),
    ),
  ]),
];
