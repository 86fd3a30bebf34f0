import { msg } from '../message';
import { cniType } from './cniType';
import { maxMtu } from './configFields';
import type { HostLanding } from './hostLanding';

/** `master`: the host interface, by default the one with the default route. `mtu` in bytes, at most the master's. */
export type MacvlanConfig = {
  readonly master?: string | undefined;
  readonly mode?: string | undefined;
  readonly mtu?: number | undefined;
  readonly linkInContainer?: boolean | undefined;
};

/** An interface with a MAC address of its own on top of one of the host's. */
export const macvlan = cniType<MacvlanConfig>({
  id: 'macvlan',
  title: msg('macvlan'),
  read: (fields) => ({
    master: fields.text('master'),
    mode: fields.text('mode'),
    mtu: fields.whole('mtu', 0, maxMtu),
    linkInContainer: fields.flag('linkInContainer'),
  }),
  write: ({ master, mode, mtu, linkInContainer }) => ({ master, mode, mtu, linkInContainer }),
  landsOn: (config) => landsOnMaster(config),
  tells: ({ master, mode, mtu }) => ({ master: master || undefined, mode, mtu: mtu || undefined }),
  fields: [
    { key: 'master', label: msg('Host interface'), input: { kind: 'text' } },
    {
      key: 'mode',
      label: msg('Mode'),
      input: {
        kind: 'choice',
        choices: [
          { value: 'bridge', label: msg('Bridge') },
          { value: 'private', label: msg('Private') },
          { value: 'vepa', label: msg('VEPA') },
          { value: 'passthru', label: msg('Pass-through') },
        ],
      },
    },
    { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  ],
});

/** Where a plugin with a `master` lands: nowhere on the host when the master lives in the pod. */
export const landsOnMaster = ({
  master,
  linkInContainer,
}: {
  readonly master?: string | undefined;
  readonly linkInContainer?: boolean | undefined;
}): HostLanding => {
  if (linkInContainer) return { kind: 'none' };
  return master ? { kind: 'link', name: master } : { kind: 'defaultRoute' };
};
