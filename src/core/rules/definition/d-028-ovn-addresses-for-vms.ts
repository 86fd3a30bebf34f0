import ipaddr from 'ipaddr.js';
import { msg } from '../../message';
import { sameAddress } from '../../sources/host/cluster/ipNetwork';
import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';
import type { NicView } from '../../view/vmView';
import type { Answer, Evidence, Rule } from '../rule';
import { configEvidence } from './nadFinding';
import { nicIdsOf } from './nicIdsOf';

/** Addresses of OVN on a localnet network whose VMs have others, or that a CUDN gives to VMs (domain D-028). */
export const ovnAddressesForVms: Rule = {
  id: 'd-028-ovn-addresses-for-vms',
  code: 'D-028',
  severities: ['warning'],
  scope: 'network',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachine', 'VirtualMachineInstance'],
  title: msg('OVN hands out addresses on the localnet network {{network}}, and VMs on it have others.'),
  message: msg(
    'OVN lets only the addresses pass that it has given out itself: {{vms}} may send in vain. VM NICs on the network: {{count}}.',
  ),
  why: msg(
    'With subnets OVN gives each NIC an address and filters all others, as a port group with a strict security policy would. OpenShift Virtualization does not support that on localnet networks, whose guests get their addresses from the physical network.',
  ),
  remedy: msg('Remove subnets from every definition of {{network}} and restart its VMs.'),
  find: (view) => {
    const modes = new Map(
      view.snapshot.kind('ClusterUserDefinedNetwork').items.map(({ meta, network }) => [meta.name, network.ipamMode]),
    );
    return view
      .networks()
      .filter(({ topology }) => topology === 'localnet')
      .flatMap((network) => ofCudn(view, network, modes) ?? byGuests(view, network));
  },
};

type Modes = ReadonlyMap<string, string | undefined>;

/** Undefined = no CUDN made the network. */
const ofCudn = (view: ClusterView, network: NetworkView, modes: Modes): readonly Answer[] | undefined => {
  const { owner } = network.first;
  if (owner?.kind !== 'ClusterUserDefinedNetwork' || owner.standing !== 'exists') return undefined;
  const nics = nicIdsOf(view, network);
  const mode = modes.get(owner.name);
  if (mode === 'Disabled' || nics.length === 0) return [];
  const values = { network: network.label, cudn: owner.name, count: nics.length };
  const object = `ClusterUserDefinedNetwork/${owner.name}`;
  return [
    {
      kind: 'finding',
      at: [network.id, owner.id, ...nics],
      values,
      title: msg('OVN hands out addresses to the VMs of ClusterUserDefinedNetwork {{cudn}}.', values),
      message: msg(
        'OVN lets only addresses pass that it has given out itself; OpenShift Virtualization does not support that on a localnet network. VM NICs on it: {{count}}.',
        values,
      ),
      remedy: msg(
        'Make {{cudn}} anew without subnets and with ipam.mode Disabled, since its network cannot be changed.',
        values,
      ),
      evidence: [{ object, path: 'spec.network.localnet.ipam.mode', value: mode ?? null }],
    },
  ];
};

/** What guests use is only known of those that run, and only from what they report. */
const byGuests = (view: ClusterView, network: NetworkView): readonly Answer[] => {
  if (network.subnets.length === 0) return [];
  const running = network.members
    .flatMap(({ view: nad }) => view.nicsOf(nad))
    .filter(({ vm }) => vm.runs !== undefined);
  const told = running.filter(({ leg, guest }) => leg !== undefined && globalIps(guest?.ips).length > 0);
  const foreign = told.filter((nic) => foreignIps(nic).length > 0);
  const [first] = foreign;
  if (!first) {
    const untold = running.filter((nic) => !told.includes(nic)).map(({ id }) => id);
    const reason = msg('Which addresses the guests on {{network}} use is not known.', { network: network.label });
    return untold.length === 0 ? [] : [{ kind: 'cannotTell', at: [network.id, ...untold], reason }];
  }
  return [
    {
      kind: 'finding',
      at: [network.id, ...foreign.map(({ id }) => id)],
      values: {
        network: network.label,
        vms: foreign.map(({ vm }) => vm.place).join(', '),
        count: nicIdsOf(view, network).length,
      },
      evidence: [configEvidence(network.first, 'subnets'), ...foreign.flatMap(guestEvidence)],
    },
  ];
};

const guestEvidence = (nic: NicView): readonly Evidence[] => [
  {
    object: nic.vm.vmiObject ?? nic.object,
    path: `status.interfaces[name=${nic.name}].ipAddresses`,
    value: nic.guest?.ips ?? [],
  },
];

const foreignIps = ({ guest, leg }: NicView): readonly string[] =>
  globalIps(guest?.ips).filter((ip) => !leg?.ips.some((own) => sameAddress(own, ip)));

const globalIps = (ips: readonly string[] = []): readonly string[] =>
  ips.filter((ip) => ipaddr.isValid(ip) && !['linkLocal', 'loopback'].includes(ipaddr.parse(ip).range()));
