import type { NicView } from '../../view/vmView';
import type { Evidence, EvidenceValue } from '../rule';

/** A key of the device that a NIC is in the guest, where it is written; of the whole NIC when it has no device. */
export const deviceEvidence = ({ object, path, spec }: NicView, key: string, value: EvidenceValue): Evidence => ({
  object,
  path: [spec.interface?.path ?? path, key].filter((part) => part !== '').join('.'),
  value,
});

/** What the instance reports of a NIC; only for one that the instance has. */
export const reportEvidence = ({ object, name }: NicView, key: string, value: EvidenceValue): Evidence => ({
  object,
  path: `status.interfaces[name=${name}].${key}`,
  value,
});
