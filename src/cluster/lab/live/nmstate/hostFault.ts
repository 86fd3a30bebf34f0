import { listAt, textAt, valueAt, type JsonRecord } from '../../../store/jsonValue';
import { verificationError } from '../../../../core/plan/host/refuse/nmstateError';

/** A network card that does less than it says: it keeps its MTU when it is given one above `above` bytes. */
export type HostFault = { readonly node: string; readonly nic: string; readonly above: number };

/** What nmstate finds on a node after a change, as far as a card there does not do what it should; undefined = all well. */
export const faultFound = (faults: readonly HostFault[], node: string, change: StateChange): string | undefined => {
  for (const fault of faults) {
    if (fault.node !== node) continue;
    const [before, after] = [change.before, change.after].map((state) => mtuOf(state, fault.nic));
    if (after !== undefined && after > fault.above && after !== before)
      return verificationError(`${fault.nic}.interface.mtu`, after, before);
  }
  return undefined;
};

export type StateChange = { readonly before: JsonRecord; readonly after: JsonRecord };

const mtuOf = (state: JsonRecord, nic: string): number | undefined => {
  const entry = listAt(state, ['interfaces']).find((one) => textAt(one, ['name']) === nic);
  const mtu = valueAt(entry, ['mtu']);
  return typeof mtu === 'number' ? mtu : undefined;
};

/** `worker-2/eno3:1500`: the card eno3 of worker-2 takes no MTU above 1500. Undefined for anything else. */
export const readHostFault = (text: string): HostFault | undefined => {
  const [, node, nic, above] = /^([^/]+)\/(.+):(\d+)$/.exec(text) ?? [];
  return node === undefined || nic === undefined || above === undefined
    ? undefined
    : { node, nic, above: Number(above) };
};
