import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { idsOfEntry, isWanted } from './wantedOn';
import { givesAddress, mayHaveAddress, portClaims, wishesByNode } from './wishes';
import type { PortClaim, Wish } from './wishes';

/** Two policies that want one interface in different places on a node (domain D-310). */
export const portClaimedTwice: Rule = {
  id: 'd-310-port-claimed-twice',
  code: 'D-310',
  severities: ['warning'],
  scope: 'port',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('{{port}} on {{node}} is claimed by policies {{a}} and {{b}}.'),
  message: msg(
    '{{a}} makes it a port of {{x}}, {{b}} a port of {{y}}: the policy that is applied last takes it away from the other.',
  ),
  why: msg(
    'An interface can be a port of one bond or bridge only, and a port has no address of its own. NMState moves it to whoever asks last, without a word, and what it was a part of before loses its uplink.',
  ),
  remedy: msg('Decide which of the two policies {{port}} belongs to, and take it out of the other.'),
  find: (view) => [...wishesByNode(view)].flatMap(([node, wishes]) => findingsOn(node, wishes)),
};

type Claim = PortClaim & { readonly wish: Wish };
type Addressed = { readonly wish: Wish; readonly entry: HostInterface };

const findingsOn = (node: string, all: readonly Wish[]): readonly RuleFinding[] => {
  const wishes = all.filter(({ isFixed }) => isFixed);
  const claims = wishes.flatMap((wish) => portClaims(wish.state).map((claim): Claim => ({ ...claim, wish })));
  const addressed = groupedBy(
    wishes.flatMap((wish) =>
      (wish.state.interfaces ?? [])
        .filter((entry) => isWanted(entry) && givesAddress(entry))
        .map((entry): Addressed => ({ wish, entry })),
    ),
    ({ entry }) => entry.name,
  );
  return [...groupedBy(claims, ({ port }) => port)].flatMap(([port, own]) => {
    const found = twice(node, own) ?? withAddress(node, own, addressed.get(port) ?? []);
    return found ? [found] : [];
  });
};

const twice = (node: string, claims: readonly Claim[]): RuleFinding | undefined => {
  for (const [index, a] of claims.entries()) {
    const b = claims
      .slice(index + 1)
      .find(({ wish, controller }) => wish.policy !== a.wish.policy && controller.name !== a.controller.name);
    if (!b) continue;
    const values = {
      node,
      port: a.port,
      a: a.wish.policy,
      b: b.wish.policy,
      x: a.controller.name,
      y: b.controller.name,
    };
    return {
      kind: 'finding',
      at: [linkId(node, a.port), a.wish.of.id, b.wish.of.id, ...controllerIds(a), ...controllerIds(b)],
      values,
      evidence: [evidenceOf(a), evidenceOf(b)],
    };
  }
  return undefined;
};

const withAddress = (
  node: string,
  claims: readonly Claim[],
  addressed: readonly Addressed[],
): RuleFinding | undefined => {
  for (const a of claims) {
    const b = addressed.find(
      ({ wish, entry }) => wish.policy !== a.wish.policy && !mayHaveAddress(a, entry.type, wish.host.link),
    );
    if (!b) continue;
    const { wish, entry } = b;
    const values = { node, port: a.port, a: a.wish.policy, b: wish.policy, x: a.controller.name };
    const family = entry.ipv4?.enabled ? 'ipv4' : 'ipv6';
    return {
      kind: 'finding',
      at: [linkId(node, a.port), a.wish.of.id, wish.of.id, ...controllerIds(a)],
      values,
      message: msg(
        '{{a}} makes it a port of {{x}}, {{b}} gives it an IP address, which a port cannot have: one of the two fails or undoes the other.',
        values,
      ),
      evidence: [evidenceOf(a), { object: wish.object, path: `${entry.path}.${family}.enabled`, value: 'true' }],
    };
  }
  return undefined;
};

const controllerIds = ({ wish, controller }: Claim): readonly ElementId[] => idsOfEntry(wish.host, controller);

const evidenceOf = ({ wish, path, port }: Claim): Evidence => ({ object: wish.object, path, value: port });
