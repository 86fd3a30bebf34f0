import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { HostView } from '../../view/hostView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { hostEvidence } from './hostEvidence';

/** Uplink NICs of different nodes have one burned-in MAC address (domain D-222). */
export const equalMac: Rule = {
  id: 'd-222-equal-mac',
  code: 'D-222',
  severities: ['warning'],
  scope: 'nodes',
  needs: ['NodeNetworkState'],
  title: msg('{{nics}} have the same MAC address {{mac}}.'),
  message: msg(
    'A switch sends frames for {{mac}} to the port where it saw the address last, so that these nodes take traffic from each other.',
  ),
  why: msg(
    'A MAC address exists once in a network. Two hosts with the same one are mostly clones of one virtual machine, or cards that were written with the same address.',
  ),
  remedy: msg(
    'Find out which of {{nics}} is the copy and give it an address of its own in its hypervisor or firmware.',
  ),
  find: (view) => [...groupedBy(uplinkNics(view), macOf)].flatMap(([mac, same]) => onMac(mac, same)),
};

type UplinkNic = { readonly host: HostView; readonly nic: HostInterface };

const uplinkNics = (view: ClusterView): readonly UplinkNic[] =>
  view.hosts().flatMap((host) => {
    const nics = new Set(host.bridges.flatMap(({ uplinks }) => uplinks.flatMap((uplink) => uplink.nics)));
    return [...nics].map((nic) => ({ host, nic }));
  });

/** Ports that lead to a management controller have one address on every host on purpose. */
const macOf = ({ nic }: UplinkNic): string | undefined => {
  const mac = nic.permanentMac?.toUpperCase();
  if (mac === undefined || /^[0:]*$/.test(mac)) return undefined;
  return toController.includes(nic.driver ?? '') ? undefined : mac;
};

const toController = ['cdc_ether', 'rndis_host', 'cdc_ncm'];

const onMac = (mac: string, same: readonly UplinkNic[]): readonly RuleFinding[] => {
  const [first, ...others] = same;
  if (!first || others.every(({ host }) => host === first.host)) return [];
  return [
    {
      kind: 'finding',
      at: [first.host.host.idOf(first.nic), ...others.map(({ host, nic }) => host.host.idOf(nic))],
      values: { mac, nics: namesText(same.map(({ host, nic }) => `${nic.name} on ${host.node}`)) },
      evidence: same.map(({ host, nic }) => hostEvidence(host, `${nic.path}.permanent-mac-address`, nic.permanentMac)),
    },
  ];
};
