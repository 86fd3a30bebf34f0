import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { idsOfEntry, isWanted } from './wantedOn';
import { wishesByNode } from './wishes';
import type { Wish } from './wishes';

/** A policy that makes a mapped bridge and leaves no room for the ports of OVN (domain D-314). */
export const patchPortsNotAllowed: Rule = {
  id: 'd-314-patch-ports-not-allowed',
  code: 'D-314',
  severities: ['warning'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('When policy {{policy}} is applied again it can fail or cut VMs off.'),
  message: msg(
    'It makes {{bridge}} without allow-extra-patch-ports, while OVN-Kubernetes adds a port there for each network that VMs use through {{localnet}}.',
  ),
  why: msg(
    'NMState takes what a policy says of a bridge as complete. OVN-Kubernetes plugs its own patch ports into a mapped bridge; when the policy is applied again NMState removes them, or fails because they come back.',
  ),
  remedy: msg('Set bridge.allow-extra-patch-ports of {{bridge}} to true in {{policy}} (NMState 2.2.14 or newer).'),
  find: (view) => {
    const faults = [...wishesByNode(view).values()].flatMap(faultsOn);
    return [...groupedBy(faults, ({ wish }) => wish.of).values()].flatMap(([first, ...others]) =>
      first ? [finding(first, [first, ...others])] : [],
    );
  },
};

type Fault = { readonly wish: Wish; readonly entry: HostInterface; readonly localnets: readonly string[] };

const faultsOn = (wishes: readonly Wish[]): readonly Fault[] => {
  const mapped = wishes.flatMap(({ state }) => (state.mappings ?? []).filter((mapping) => mapping.state === 'present'));
  return wishes.flatMap((wish) =>
    (wish.state.interfaces ?? []).flatMap((entry): readonly Fault[] => {
      if (entry.type !== 'ovs-bridge' || !isWanted(entry)) return [];
      const targets = [...wish.host.mappingEntries, ...mapped].filter(({ bridge }) => bridge === entry.name);
      const localnets = [...new Set(targets.map(({ localnet }) => localnet))];
      return entry.bridge?.allowExtraPatchPorts || localnets.length === 0 ? [] : [{ wish, entry, localnets }];
    }),
  );
};

const finding = ({ wish, entry, localnets }: Fault, all: readonly Fault[]): RuleFinding => ({
  kind: 'finding',
  at: [wish.of.id, ...new Set(all.flatMap(itemsOf))],
  values: { policy: wish.policy, bridge: entry.name, localnet: namesText(localnets) },
  evidence: [
    {
      object: wish.object,
      path: `${entry.path}.bridge.allow-extra-patch-ports`,
      value: entry.bridge?.allowExtraPatchPorts ?? null,
    },
  ],
});

const itemsOf = ({ wish: { host }, entry, localnets }: Fault): readonly ElementId[] => [
  ...idsOfEntry(host, entry),
  ...localnets.map((localnet) => mappingId(host.node, localnet)),
];
