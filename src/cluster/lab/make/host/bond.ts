import type { JsonRecord } from '../../../store/jsonValue';
import { noAddress, type HostEntry } from './hostEntry';

export type BondMode = 'active-backup' | 'balance-xor' | '802.3ad' | 'balance-rr' | 'balance-tlb' | 'balance-alb';

export type BondSetting = {
  readonly mode?: BondMode;
  readonly mtu?: number;
  readonly profile?: string;
  readonly options?: JsonRecord;
};

/** A Linux bond over NICs; LACP unless told otherwise. */
export const bond = (name: string, members: readonly string[], setting: BondSetting = {}): HostEntry => {
  const mode = setting.mode ?? '802.3ad';
  return {
    name,
    type: 'bond',
    state: 'up',
    ...(setting.profile === undefined ? {} : { 'profile-name': setting.profile }),
    mtu: setting.mtu ?? 1500,
    'min-mtu': 68,
    'max-mtu': 65535,
    ...noAddress,
    'link-aggregation': { mode, options: setting.options ?? optionsOf(mode), port: members },
  };
};

const optionsOf = (mode: BondMode): JsonRecord => ({
  miimon: 100,
  ...(mode === '802.3ad' ? { lacp_rate: 'slow', xmit_hash_policy: 'layer2' } : {}),
  ...(mode === 'active-backup' ? { fail_over_mac: 'none', primary_reselect: 'always' } : {}),
});
