import { msg } from '../message';
import { maxMtu } from './configFields';
import type { ConfigFields, PluginConfig } from './configFields';
import type { FormField } from './formField';

/** The keys of the tuning plugin that matter to a network's shape; `mtu` in bytes. */
export type TuningConfig = {
  readonly mac?: string | undefined;
  readonly mtu?: number | undefined;
  readonly promisc?: boolean | undefined;
  readonly allmulti?: boolean | undefined;
};

/** Reads the keys. */
export const readTuning = (fields: ConfigFields): TuningConfig => ({
  mac: fields.text('mac'),
  mtu: fields.whole('mtu', 0, maxMtu),
  promisc: fields.flag('promisc'),
  allmulti: fields.flag('allmulti'),
});

/** The inverse of `readTuning`. */
export const writeTuning = ({ mac, mtu, promisc, allmulti }: TuningConfig): PluginConfig => ({
  mac,
  mtu,
  promisc,
  allmulti,
});

/** What a form asks for. */
export const tuningFields: readonly FormField<keyof TuningConfig>[] = [
  { key: 'mac', label: msg('MAC address'), input: { kind: 'text' } },
  { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  { key: 'promisc', label: msg('Receive traffic for all MAC addresses'), input: { kind: 'flag' } },
  { key: 'allmulti', label: msg('Receive all multicast traffic'), input: { kind: 'flag' } },
];
