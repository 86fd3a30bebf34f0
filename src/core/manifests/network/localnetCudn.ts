import type { DraftManifest } from '../draftChange';
import { textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { optional } from '../json/optional';
import { readCudn, writeCudn } from './cudnFrame';
import type { CudnFrame } from './cudnFrame';

/** `vlan` left out = untagged; `mtu` in bytes. Nothing of it can be changed later but the namespaces. */
export type LocalnetCudnAnswers = CudnFrame & {
  readonly physicalNetworkName: string;
  readonly vlan?: number | undefined;
  readonly mtu: number;
};

/** A VLAN of a physical network for the namespaces that are selected (domain W-6); its addresses are the VMs' own matter. */
export const writeLocalnetCudn = (answers: LocalnetCudnAnswers): DraftManifest => {
  const { physicalNetworkName, vlan, mtu, ...frame } = answers;
  return writeCudn(frame, {
    topology: 'Localnet',
    localnet: {
      role: 'Secondary',
      physicalNetworkName,
      ...optional('vlan', vlan && { mode: 'Access', access: { id: vlan } }),
      mtu,
      ipam: { mode: 'Disabled' },
    },
  });
};

/** The answers behind a CUDN; undefined = it is another network, or leaves the MTU to the cluster. */
export const readLocalnetCudn = (manifest: JsonRecord): LocalnetCudnAnswers | undefined => {
  const cudn = readCudn(manifest);
  const localnet = (path: readonly string[]) => valueAt(cudn?.network, ['localnet', ...path]);
  const physicalNetworkName = textAt(cudn?.network, ['localnet', 'physicalNetworkName']);
  const [vlan, mtu] = [numberOf(localnet(['vlan', 'access', 'id'])), numberOf(localnet(['mtu']))];
  if (!cudn || physicalNetworkName === undefined || mtu === undefined) return undefined;
  return { ...cudn.frame, physicalNetworkName, mtu, ...optional('vlan', vlan) };
};
