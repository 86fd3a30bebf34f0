import { sha256 } from './sha256';

/** The name of the pod's leg on a secondary network, from the network's name in the VM (domain §6.3). */
export const podIfName = (network: string): string => `pod${sha256(network).slice(0, 11)}`;
