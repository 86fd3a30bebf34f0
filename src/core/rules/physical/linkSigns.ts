import type { HostInterface } from '../../../k8s/hostInterface';
import { carrierOf } from '../../sources/host/entry/carrierOf';

/** Whether all signs say that the cable of a NIC carries nothing. */
export const hasNoLink = (nic: HostInterface): boolean => carrierOf(nic) === 'probably-no';

/**
 * Whether a NIC counts as without a signal for its state alone: NetworkManager has not activated it, and nothing else tells
 * anything of the cable, which may well be fine (domain §2.7).
 */
export const isOnlyDown = (nic: HostInterface): boolean =>
  nic.state === 'down' && carrierOf({ ...nic, state: undefined }) === 'unknown';
