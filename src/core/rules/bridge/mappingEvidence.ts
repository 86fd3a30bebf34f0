import type { HostView } from '../../view/hostView';
import type { Evidence } from '../rule';

/** All bridge mappings of a node as `localnet → bridge`; only for a node whose mappings are known. */
export const mappingEvidence = ({ object, host }: HostView): Evidence => ({
  object,
  path: 'status.currentState.ovn.bridge-mappings',
  value: [...(host.mappings ?? [])].map(([localnet, bridge]) => `${localnet} → ${bridge ?? '?'}`),
});
