import type { HostInterface } from '../../../k8s/hostInterface';
import type { HostView } from '../../view/hostView';
import type { Evidence, EvidenceValue } from '../rule';

/** What a node's NodeNetworkState says at a path; undefined = nothing is there. */
export const hostEvidence = (host: HostView, path: string, value: EvidenceValue | undefined): Evidence => ({
  object: host.object,
  path,
  value: value ?? null,
});

/** All that tells whether the cable of a NIC carries a signal. */
export const carrierEvidence = (host: HostView, nic: HostInterface): readonly Evidence[] => [
  hostEvidence(host, `${nic.path}.state`, nic.state),
  hostEvidence(host, `${nic.path}.ethernet.speed`, nic.ethernet?.speed),
];
