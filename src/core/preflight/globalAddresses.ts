import type { HostInterface } from '../../k8s/hostInterface';
import { addressesOf } from '../sources/host/entry/interfaceFacts';

/** The addresses (CIDR) by which others reach an interface: without those that are good for its own link only. */
export const globalAddresses = (entry: HostInterface | undefined): readonly string[] =>
  entry && entry.type !== 'ovs-bridge' ? addressesOf(entry).filter((address) => !/^fe[89ab]/i.test(address)) : [];
