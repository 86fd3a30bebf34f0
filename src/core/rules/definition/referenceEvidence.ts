import type { NicView } from '../../view/vmView';
import type { Evidence } from '../rule';

/** The network that a NIC names, where it is written. */
export const referenceEvidence = ({ object, path, source }: NicView): Evidence => ({
  object,
  path: `${path}.multus.networkName`,
  value: source?.kind === 'multus' ? source.networkName : null,
});
