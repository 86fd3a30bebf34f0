import type { HostInterface } from '../../../../k8s/hostInterface';
import type { Carrier } from '../../../model/carrier';

/** Whether the cable of an interface carries a signal (domain §2.7). `state: up` alone proves nothing. */
export const carrierOf = (entry: HostInterface): Carrier => {
  const { speed = 0, duplex, autoNegotiation } = entry.ethernet ?? {};
  if ((entry.lldp?.neighbors ?? []).length > 0) return 'yes';
  if (speed > 0 || duplex !== undefined) return 'yes';
  if (entry.state === 'down') return 'probably-no';
  const silent = autoNegotiation !== undefined && !paravirtual.includes(entry.driver ?? '');
  return silent ? 'probably-no' : 'unknown';
};

/** Drivers of virtual machines, which never tell a speed. */
const paravirtual = ['virtio_net', 'hv_netvsc', 'veth', 'xen_netfront'];
