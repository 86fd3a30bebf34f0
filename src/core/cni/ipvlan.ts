import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu } from './configFields';
import { landsOnMaster } from './macvlan';

/** `master`: the host interface, by default the one with the default route. `mtu` in bytes. */
export type IpvlanConfig = {
  readonly master?: string | undefined;
  readonly mode?: string | undefined;
  readonly mtu?: number | undefined;
  readonly linkInContainer?: boolean | undefined;
};

/** An interface that shares the MAC address of one of the host's. */
export const ipvlan = cniType<IpvlanConfig>({
  id: 'ipvlan',
  title: msg('ipvlan'),
  read: (fields) => ({
    master: fields.text('master'),
    mode: fields.text('mode'),
    mtu: fields.whole('mtu', 0, maxMtu),
    linkInContainer: fields.flag('linkInContainer'),
  }),
  write: ({ master, mode, mtu, linkInContainer }) => ({ master, mode, mtu, linkInContainer }),
  landsOn: landsOnMaster,
  tells: ({ master, mode, mtu }) => ({ master: master || undefined, mode, mtu: mtu || undefined }),
  fields: [
    { key: 'master', label: msg('Host interface'), input: { kind: 'text' } },
    {
      key: 'mode',
      label: msg('Mode'),
      input: {
        kind: 'choice',
        choices: [
          { value: 'l2', label: msg('Layer 2') },
          { value: 'l3', label: msg('Layer 3') },
          { value: 'l3s', label: msg('Layer 3 with connection tracking') },
        ],
      },
    },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});
