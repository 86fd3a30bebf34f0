import { useCallback, useMemo } from 'react';
import { useCluster } from '../cluster/ClusterContext';
import { readNativeVlans, writeNativeVlans } from './nativeVlans';
import type { NativeVlans } from './nativeVlans';

/** What the user said, and how to say (a VLAN id) or take back (undefined) it; kept with the user's preferences. */
export const useNativeVlans = (): {
  readonly vlans: NativeVlans;
  readonly say: (localnet: string, vlan: number | undefined) => void;
} => {
  const { preference } = useCluster();
  const kept = preference.read(key);
  const vlans = useMemo(() => readNativeVlans(kept), [kept]);
  const say = useCallback(
    (localnet: string, vlan: number | undefined) => {
      const others = [...vlans].filter(([one]) => one !== localnet);
      preference.write(
        key,
        writeNativeVlans(new Map([...others, ...(vlan === undefined ? [] : [[localnet, vlan] as const])])),
      );
    },
    [vlans, preference],
  );
  return { vlans, say };
};

const key = 'nativeVlans';
