import { msg } from '../message';
import { cniType } from './cniType';

/** `spoofchk` and `trust` are the words `on` and `off`. */
export type SriovConfig = {
  readonly vlan?: number | undefined;
  readonly spoofchk?: string | undefined;
  readonly trust?: string | undefined;
};

const onOrOff = [
  { value: 'on', label: msg('On') },
  { value: 'off', label: msg('Off') },
];

/** A virtual function out of the pool that the NAD's `resourceName` annotation names. */
export const sriov = cniType<SriovConfig>({
  id: 'sriov',
  title: msg('SR-IOV'),
  read: (fields) => ({
    vlan: fields.whole('vlan', 0, 4094),
    spoofchk: fields.text('spoofchk'),
    trust: fields.text('trust'),
  }),
  write: ({ vlan, spoofchk, trust }) => ({ vlan, spoofchk, trust }),
  landsOn: () => ({ kind: 'nodeResource' }),
  tells: ({ vlan }) => ({ vlan: vlan || undefined }),
  fields: [
    { key: 'vlan', label: msg('VLAN'), input: { kind: 'whole', min: 1, max: 4094 } },
    {
      key: 'spoofchk',
      label: msg('Drop traffic from other MAC addresses'),
      input: { kind: 'choice', choices: onOrOff },
    },
    {
      key: 'trust',
      label: msg('Let the guest change its MAC address'),
      input: { kind: 'choice', choices: onOrOff },
    },
  ],
});
