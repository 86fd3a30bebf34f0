import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import { configEvidence } from '../definition/nadFinding';
import type { Evidence } from '../rule';

/** All bridge mappings of a node as `localnet → bridge`; only for a node whose mappings are known. */
export const mappingEvidence = rememberedBy(({ object, host }: HostView): Evidence => ({
  object,
  path: 'status.currentState.ovn.bridge-mappings',
  value: host.mappingEntries.map(({ localnet, bridge }) => `${localnet} → ${bridge ?? '?'}`),
}));

/** Where a NAD says which physical network it needs: by that key, else by the name of its network. */
export const physnetEvidence = (nad: NadView): Evidence =>
  configEvidence(nad, nad.ovn?.physicalNetworkName ? 'physicalNetworkName' : 'name');
