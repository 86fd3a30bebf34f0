import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { BridgeView, UplinkView } from '../../view/hostView';
import { nncpId } from '../../model/elementId';
import { namesText } from '../said/namesText';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { hostEvidence } from './hostEvidence';

/** One policy, one bridge name, and on its nodes different uplinks (domain D-218). One finding for each policy. */
export const bridgeDiffers: Rule = {
  id: 'd-218-bridge-differs',
  code: 'D-218',
  severities: ['warning'],
  scope: 'nodes',
  needs: ['NodeNetworkState', 'NodeNetworkConfigurationPolicy'],
  title: msg('{{bridges}} of policy {{policy}} is not wired alike on all its nodes.'),
  message: msg(
    'The uplinks differ: {{groups}}. A VM that moves between these nodes meets another bandwidth, redundancy or MTU.',
  ),
  why: msg(
    'One policy is meant to make equal hosts. Where kind, bond mode, number of members or MTU of an uplink differ all the same, somebody changed a host by hand, or the policy did not take effect everywhere.',
  ),
  remedy: msg(
    'Compare the uplinks of {{bridges}} on these nodes and bring them in line with {{policy}}; give nodes that are to differ a policy of their own.',
  ),
  find: (view) =>
    [...groupedBy(wantedBridges(view), ({ policy }) => policy)].flatMap(([policy, bridges]) =>
      onPolicy(policy, bridges),
    ),
};

type Wanted = { readonly policy: string; readonly bridge: BridgeView; readonly wiring: string };

/** The bridges that policies want and that have uplinks of which all is known. */
const wantedBridges = (view: ClusterView): readonly Wanted[] =>
  view.wanted().flatMap(({ policy, host, state }) =>
    (state.interfaces ?? []).flatMap(({ name, type, state: wanted }): readonly Wanted[] => {
      const isBridge = type === 'ovs-bridge' || type === 'linux-bridge';
      const bridge = isBridge && wanted !== 'absent' ? view.hostOf(host.node)?.bridge(name) : undefined;
      const wiring = bridge && wiringOf(bridge);
      return bridge && wiring !== undefined ? [{ policy, bridge, wiring }] : [];
    }),
  );

const wiringOf = ({ uplinks }: BridgeView): string | undefined => {
  const texts = uplinks.map(uplinkText);
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 || known.length < texts.length ? undefined : known.join(' + ');
};

/** Kind, bond mode, number of NICs and least MTU; undefined when one of them is not known. */
const uplinkText = ({ entry, port, chain, nics }: UplinkView): string | undefined => {
  const type = port.bond ? 'ovs-bond' : entry?.type;
  const isBond = port.bond !== undefined || type === 'bond';
  const mode = isBond ? (port.bond ?? entry?.bond)?.mode : type;
  const mtus = chain.flatMap(({ mtu }) => mtu ?? []);
  if (mode === undefined || mtus.length < chain.length || mtus.length === 0) return undefined;
  return `${isBond ? `${type} ` : ''}${mode} × ${nics.length}, MTU ${Math.min(...mtus)}`;
};

const onPolicy = (policy: string, wanted: readonly Wanted[]): readonly RuleFinding[] => {
  const differing = [...groupedBy(wanted, ({ bridge }) => bridge.name).values()]
    .map((same) => [...groupedBy(same, ({ wiring }) => wiring)])
    .filter((groups) => groups.length > 1)
    .flat();
  const bridges = differing.flatMap(([, group]) => group.map(({ bridge }) => bridge));
  if (bridges.length === 0) return [];
  return [
    {
      kind: 'finding',
      at: [nncpId(policy), ...bridges.map(({ id }) => id)],
      values: {
        policy,
        bridges: namesText([...new Set(bridges.map(({ name }) => name))]),
        groups: differing.map(groupText).join('; '),
      },
      evidence: differing.flatMap(([, group]) => group.slice(0, 1).flatMap(({ bridge }) => uplinkEvidence(bridge))),
    },
  ];
};

const groupText = ([wiring, group]: readonly [string, readonly Wanted[]]): string =>
  `${namesText(group.map(({ bridge }) => bridge.host.node))}: ${wiring}`;

/** Of one host of each group: the others are like it. */
const uplinkEvidence = ({ host, entry, uplinks }: BridgeView): readonly Evidence[] => [
  hostEvidence(
    host,
    `${entry.path}.bridge.port`,
    uplinks.map(({ name }) => name),
  ),
  ...uplinks.flatMap(({ chain }) => chain.map((one) => hostEvidence(host, `${one.path}.mtu`, one.mtu))),
];
