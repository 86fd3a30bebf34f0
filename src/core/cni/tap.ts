import { msg } from '../message';
import { cniType } from './cniType';

/** `bridge`: the Linux bridge the device is put on, if any; `owner` a user id. */
export type TapConfig = {
  readonly bridge?: string | undefined;
  readonly mac?: string | undefined;
  readonly owner?: number | undefined;
  readonly multiQueue?: boolean | undefined;
};

/** A tap device in the pod. */
export const tap = cniType<TapConfig>({
  id: 'tap',
  title: msg('Tap device'),
  read: (fields) => ({
    bridge: fields.text('bridge'),
    mac: fields.text('mac'),
    owner: fields.whole('owner', 0, 4294967295),
    multiQueue: fields.flag('multiQueue'),
  }),
  write: ({ bridge, mac, owner, multiQueue }) => ({ bridge, mac, owner, multiQueue }),
  landsOn: ({ bridge }) => (bridge ? { kind: 'linuxBridge', name: bridge } : { kind: 'none' }),
  tells: ({ bridge }) => ({ bridge: bridge || undefined }),
  fields: [
    { key: 'bridge', label: msg('Linux bridge'), input: { kind: 'text' } },
    { key: 'mac', label: msg('MAC address'), input: { kind: 'text' } },
    { key: 'multiQueue', label: msg('Several queues'), input: { kind: 'flag' } },
  ],
});
