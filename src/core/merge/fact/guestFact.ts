import { msg } from '../../message';
import type { Message } from '../../message';
import type { Guest } from '../scope/guests';
import type { Wordings } from './hostFact';

/** Where a VM NIC stands: its address, or why there is none to show. `isOpen`: nothing carries its network here. */
export const guestFact = ({ nic, vm, presence }: Guest, isOpen: boolean): Wordings => {
  const { facts } = nic;
  if (presence === 'stopped') {
    return facts.placeUnknown ? [msg('Not known whether it runs'), msg('Not known')] : [stoppedFact(vm?.facts.status)];
  }
  if (presence === 'unplaced') return [msg('Runs, not known where'), msg('Not known')];
  if (presence === 'arriving') return [msg('Moving here'), msg('Moving')];
  if (facts.pending === 'add') return [msg('Pending')];
  if (facts.pending === 'remove') return [msg('Being removed'), msg('Removing')];
  if (isOpen) return [msg('Not connected')];
  if (facts.linkState === 'down') return [msg('Link down')];
  const [address, ...others] = facts.ips;
  if (address === undefined) return [msg('No address known'), msg('No address')];
  const own = msg('{{address}}', { address });
  if (facts.migratingTo !== undefined)
    return [msg('{{address}}, moving to {{node}}', { address, node: facts.migratingTo }), own];
  return others.length === 0 ? [own] : [msg('{{address}} and {{count}} more', { address, count: others.length }), own];
};

/** KubeVirt's own word where it is more telling, such as `ErrorUnschedulable`. */
const stoppedFact = (status: string | undefined): Message =>
  status === undefined || status === 'Stopped' ? msg('Stopped') : msg('{{status}}', { status });
