import { msg } from '../message';
import { cniType } from './cniType';

/** Rates in bits per second, bursts in bits. */
export type BandwidthConfig = {
  readonly ingressRate?: number | undefined;
  readonly ingressBurst?: number | undefined;
  readonly egressRate?: number | undefined;
  readonly egressBurst?: number | undefined;
};

const most = Number.MAX_SAFE_INTEGER;

/** Limits the traffic of the interface that another plugin made. */
export const bandwidth = cniType<BandwidthConfig>({
  id: 'bandwidth',
  title: msg('Bandwidth limit'),
  modifier: true,
  read: (fields) => ({
    ingressRate: fields.whole('ingressRate', 0, most),
    ingressBurst: fields.whole('ingressBurst', 0, most),
    egressRate: fields.whole('egressRate', 0, most),
    egressBurst: fields.whole('egressBurst', 0, most),
  }),
  write: ({ ingressRate, ingressBurst, egressRate, egressBurst }) => ({
    ingressRate,
    ingressBurst,
    egressRate,
    egressBurst,
  }),
  fields: [
    { key: 'ingressRate', label: msg('Towards the pod, bits per second'), input: { kind: 'whole', min: 0, max: most } },
    { key: 'ingressBurst', label: msg('Burst towards the pod, bits'), input: { kind: 'whole', min: 0, max: most } },
    { key: 'egressRate', label: msg('From the pod, bits per second'), input: { kind: 'whole', min: 0, max: most } },
    { key: 'egressBurst', label: msg('Burst from the pod, bits'), input: { kind: 'whole', min: 0, max: most } },
  ],
});
