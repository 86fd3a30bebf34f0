import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { idsOfEntry, isWanted } from './wantedOn';
import { portClaims, wishesByNode } from './wishes';
import type { PortClaim, Wish } from './wishes';

/** A bridge in one policy on a bond in another (domain D-313). */
export const bondElsewhere: Rule = {
  id: 'd-313-bond-elsewhere',
  code: 'D-313',
  severities: ['warning'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('Policy {{policy}} needs {{bond}}, which policy {{other}} makes.'),
  message: msg(
    'On {{nodes}} nothing makes sure that {{bond}} is there before {{bridge}} is: on a new node the bridge may come first, and then it has no uplink.',
  ),
  why: msg(
    'NMState knows no order between policies. An OVS bridge whose port does not exist yet gets an internal port of that name without any error, and stays without a way to the switch.',
  ),
  remedy: msg('Move {{bond}} into policy {{policy}}, so that bond and bridge are made together.'),
  find: (view) => {
    const needs = [...wishesByNode(view).values()].flatMap(needsOn);
    return [...groupedBy(needs, ({ wish }) => wish.of).values()].flatMap(([first, ...others]) =>
      first ? [finding(first, [first, ...others])] : [],
    );
  },
};

/** `wish` lists the bond of `maker` as a port. */
type Need = { readonly wish: Wish; readonly claim: PortClaim; readonly maker: Wish; readonly path: string };

const needsOn = (wishes: readonly Wish[]): readonly Need[] => {
  const makers = groupedBy(
    wishes.flatMap((wish) => bondsOf(wish).map(({ name, path }) => ({ wish, name, path }))),
    ({ name }) => name,
  );
  const listed = new Set(wishes.flatMap((wish) => portClaims(wish.state).map((claim) => keyOf(wish, claim))));
  return wishes.flatMap((wish) =>
    portClaims(wish.state).flatMap((claim): readonly Need[] => {
      const all = makers.get(claim.port) ?? [];
      const maker = all.find((one) => !listed.has(keyOf(one.wish, claim)));
      const isWhole = all.some((one) => one.wish.policy === wish.policy);
      if (!maker || isWhole || !claim.controller.type.endsWith('-bridge')) return [];
      return [{ wish, claim, maker: maker.wish, path: maker.path }];
    }),
  );
};

const bondsOf = ({ state }: Wish) => (state.interfaces ?? []).filter((entry) => entry.bond && isWanted(entry));

const keyOf = ({ policy }: Wish, { port, controller }: PortClaim): string => [policy, controller.name, port].join(' ');

const finding = ({ wish, claim, maker, path }: Need, all: readonly Need[]): RuleFinding => {
  const evidence: readonly Evidence[] = [
    { object: wish.object, path: claim.path, value: claim.port },
    { object: maker.object, path, value: claim.port },
  ];
  const nodes = [...new Set(all.map((need) => need.wish.host.node))];
  return {
    kind: 'finding',
    at: [
      wish.of.id,
      ...new Set(all.map((need) => need.maker.of.id)),
      ...new Set(
        all.flatMap((need) => [
          ...idsOfEntry(need.wish.host, need.claim.controller),
          linkId(need.wish.host.node, need.claim.port),
        ]),
      ),
    ],
    values: {
      ...{ policy: wish.policy, other: maker.policy, bond: claim.port },
      ...{ bridge: claim.controller.name, nodes: namesText(nodes) },
    },
    evidence,
  };
};
