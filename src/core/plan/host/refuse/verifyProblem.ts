import { baseOf, linkKey, numberAt, stateOf, type HostEntries } from '../entry/hostEntry';
import { missingAfterwards, verificationError } from './nmstateError';

/** What nmstate finds otherwise than wanted once all is done: MTUs that the kernel did not take, VLANs on nothing. */
export const verifyProblem = (after: HostEntries, wanted: HostEntries): string | undefined => {
  for (const [key, entry] of wanted) {
    if (stateOf(entry) !== 'up' || entry.type === 'ovs-bridge') continue;
    const here = after.get(key);
    const base = here && baseOf(here);
    if (here === undefined || (base !== undefined && !after.has(linkKey(base))))
      return missingAfterwards(entry.name, entry.type);
    const [asked, mtu] = [numberAt(entry, ['mtu']), numberAt(here, ['mtu'])];
    if (asked !== undefined && asked !== mtu) return verificationError(`${entry.name}.interface.mtu`, asked, mtu);
  }
  return undefined;
};
