import type { HostInterface } from '../../../k8s/hostInterface';
import type { WrittenLeaf } from '../../../k8s/writtenLeaf';
import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { idsOfEntry, isWanted } from './wantedOn';
import { wishesByNode } from './wishes';
import type { Wish } from './wishes';

/**
 * Two policies that write one value of one thing on a node (domain D-309). That both want an interface up is no reason to
 * speak; a mapping to two bridges is left to D-106, a thing that one wants gone to D-319.
 */
export const policiesDisagree: Rule = {
  id: 'd-309-policies-disagree',
  code: 'D-309',
  severities: ['warning', 'info'],
  scope: 'port',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('Policies {{a}} and {{b}} want different things of {{name}} on {{node}}.'),
  message: msg('{{path}} is {{x}} by {{a}} and {{y}} by {{b}}; whichever is applied last wins.'),
  why: msg(
    'NMState applies each policy by itself and knows no order between them. Where two write the same value, the one that was applied last holds, until a restart of the handler applies them all again.',
  ),
  remedy: msg('Keep {{path}} of {{name}} in one of the two policies, or merge them.'),
  find: (view) => [...wishesByNode(view)].flatMap(([node, wishes]) => findingsOn(node, wishes)),
};

type Written = { readonly wish: Wish; readonly name: string; readonly path: string; readonly leaf: WrittenLeaf };

const findingsOn = (node: string, wishes: readonly Wish[]): readonly RuleFinding[] => {
  const byItem = new Map<ElementId, Written[]>();
  const add = (id: ElementId, written: readonly Written[]) => {
    const all = byItem.get(id) ?? [];
    byItem.set(id, all);
    all.push(...written);
  };
  for (const wish of wishes) {
    for (const entry of (wish.state.interfaces ?? []).filter(isWanted)) {
      for (const id of idsOfEntry(wish.host, entry)) add(id, writtenIn(wish, entry));
    }
    for (const { localnet, bridge = '', path, state } of wish.state.mappings ?? []) {
      if (state === 'present')
        add(mappingId(node, localnet), [written(wish, localnet, { path, leaf: { path: 'bridge', value: bridge } })]);
    }
  }
  return [...byItem].flatMap(([id, all]) => findingFor(node, id, all));
};

const writtenIn = (wish: Wish, { name, path, written: leaves = [] }: HostInterface): readonly Written[] =>
  leaves.map((leaf) => written(wish, name, { path, leaf }));

const written = (wish: Wish, name: string, of: Pick<Written, 'path' | 'leaf'>): Written => ({ wish, name, ...of });

type Pair = { readonly a: Written; readonly b: Written; readonly differs: boolean };

const findingFor = (node: string, id: ElementId, all: readonly Written[]): readonly RuleFinding[] => {
  const firsts = new Map<string, Written>();
  const pairs = all.flatMap((b): readonly Pair[] => {
    const a = firsts.get(b.leaf.path) ?? b;
    firsts.set(b.leaf.path, a);
    if (a.wish.policy === b.wish.policy) return [];
    const differs = String(a.leaf.value) !== String(b.leaf.value);
    return b.leaf.path === 'state' && !differs ? [] : [{ a, b, differs }];
  });
  const telling = isMapping(id) ? pairs.filter(({ differs }) => !differs) : pairs;
  const [worst] = [...telling.filter(isFault), ...telling.filter(({ differs }) => differs), ...telling];
  return worst ? [finding(node, [id, ...policiesIn(telling)], worst)] : [];
};

const isMapping = (id: ElementId): boolean => id.startsWith('mapping:');

const isFault = ({ a, b, differs }: Pair): boolean => differs && a.wish.isFixed && b.wish.isFixed;

const policiesIn = (pairs: readonly Pair[]): readonly ElementId[] => [
  ...new Set(pairs.flatMap(({ a, b }) => [a.wish.of.id, b.wish.of.id])),
];

const finding = (node: string, at: readonly [ElementId, ...ElementId[]], pair: Pair): RuleFinding => {
  const { a, b, differs } = pair;
  const values = {
    ...{ node, name: a.name, path: a.leaf.path, a: a.wish.policy, b: b.wish.policy },
    ...{ x: textOf(a.leaf), y: textOf(b.leaf) },
  };
  return {
    kind: 'finding',
    at,
    severity: isFault(pair) ? 'warning' : 'info',
    values,
    ...(!differs && {
      title: msg('Policies {{a}} and {{b}} both write {{path}} of {{name}} on {{node}}.', values),
      message: msg(
        'Both write {{x}}, so that nothing is wrong now; an edit of only one would set them at odds.',
        values,
      ),
    }),
    evidence: [evidenceOf(a), evidenceOf(b)],
  };
};

const textOf = ({ value }: WrittenLeaf): string => (typeof value === 'string' ? value : value.join(', '));

const evidenceOf = ({ wish, path, leaf }: Written): Evidence => ({
  object: wish.object,
  path: `${path}.${leaf.path}`,
  value: leaf.value,
});
