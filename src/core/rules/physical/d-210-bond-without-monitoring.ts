import { msg } from '../../message';
import type { Answer, Rule } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';

/** A bond that does not watch its members, or watches them by ARP although a bridge hangs on it (domain D-210). */
export const bondWithoutMonitoring: Rule = {
  id: 'd-210-bond-without-monitoring',
  code: 'D-210',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('{{bond}} on {{node}} does not notice when a member fails.'),
  message: msg(
    'Neither miimon nor arp_interval is set, so {{bond}} goes on sending over a member whose cable is out, and that traffic is lost.',
  ),
  why: msg(
    'A bond looks after its members in one of two ways: it asks the driver for the state of the cable (miimon), or it sends ARP requests to a known address (arp_interval). The latter needs an IP address on the bond and does not work under a bridge.',
  ),
  remedy: msg('Set `miimon: 100` in the options of {{bond}} in the policy that makes it.'),
  find: (view) => kernelBondsOf(view).flatMap(onBond),
};

const onBond = (bond: KernelBond): readonly Answer[] => {
  const { host, path, entry } = bond;
  const options = entry.bond?.options ?? {};
  if (Object.keys(options).length === 0) return [{ kind: 'cannotTell', at: [bond.id], reason: notTold(bond) }];
  const miimon = Number(options['miimon'] ?? 0);
  const arp = Number(options['arp_interval'] ?? 0);
  if (arp > 0 ? bond.bridges.length === 0 : miimon > 0) return [];
  const evidence = [
    hostEvidence(host, `${path}.options.miimon`, options['miimon']),
    hostEvidence(host, `${path}.options.arp_interval`, options['arp_interval']),
  ];
  return [bondFinding(bond, { values: { arp }, evidence, ...(arp > 0 && arpTexts) })];
};

const arpTexts = {
  title: msg('{{bond}} on {{node}} watches its members by ARP although it is the uplink of a bridge.'),
  message: msg(
    'With arp_interval {{arp}} the bond judges its members by answers to its own requests. Under a bridge it has no address to ask from, and may give up members that are fine.',
  ),
  remedy: msg('Set `miimon: 100` and `arp_interval: 0` in the options of {{bond}} in the policy that makes it.'),
};

const notTold = ({ name, host }: KernelBond) =>
  msg('The NodeNetworkState of {{node}} does not tell the options of {{bond}}.', { node: host.node, bond: name });
