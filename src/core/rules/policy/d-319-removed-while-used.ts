import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { idsOfEntry, isWanted } from './wantedOn';
import { portClaims, wishesByNode } from './wishes';
import type { Wish } from './wishes';

/** A policy that removes what another policy or a mapping needs (domain D-319). */
export const removedWhileUsed: Rule = {
  id: 'd-319-removed-while-used',
  code: 'D-319',
  severities: ['warning'],
  scope: 'port',
  needs: ['NodeNetworkConfigurationPolicy', 'NodeNetworkState'],
  title: msg('Policy {{policy}} removes {{name}} from {{node}}, which {{user}} still uses.'),
  message: msg('Each time {{policy}} is applied {{name}} goes, and what {{user}} makes of it stops working.'),
  why: msg(
    'A policy with state: absent removes the thing from the node whenever it is applied, whoever else counts on it. NMState does not look whether another policy or a mapping does.',
  ),
  remedy: msg('Delete {{policy}} when its work is done; or remove the use of {{name}} first, and then {{name}}.'),
  find: (view) => [...wishesByNode(view).values()].flatMap(findingsOn),
};

const findingsOn = (wishes: readonly Wish[]): readonly RuleFinding[] =>
  wishes.flatMap((wish) => [
    ...(wish.state.interfaces ?? [])
      .filter(({ state }) => state === 'absent')
      .flatMap((entry) => {
        const [id] = idsOfEntry(wish.host, entry);
        const use = useOf(wish, entry, wishes);
        return id && use ? [finding(wish, { id, name: entry.name, path: entry.path }, use)] : [];
      }),
    ...(wish.state.mappings ?? [])
      .filter(({ state }) => state === 'absent')
      .flatMap(({ localnet, path }) => {
        const use = mappedAgain(wish, localnet, wishes);
        return use ? [finding(wish, { id: mappingId(wish.host.node, localnet), name: localnet, path }, use)] : [];
      }),
  ]);

type Use = { readonly user: string; readonly at: readonly ElementId[]; readonly evidence: Evidence };

const useOf = (wish: Wish, entry: HostInterface, wishes: readonly Wish[]): Use | undefined => {
  for (const other of wishes) {
    const path = other.policy === wish.policy ? undefined : pathOfUse(other, entry);
    if (path !== undefined) return useBy(other, path, entry.name);
  }
  return mappedTo(wish, entry);
};

const useBy = (other: Wish, path: string, value: string): Use => ({
  user: other.policy,
  at: [other.of.id],
  evidence: { object: other.object, path, value },
});

/** Where a policy wants the interface, lists it as a port, puts something onto it or maps to it. */
const pathOfUse = ({ state }: Wish, { name, type }: HostInterface): string | undefined => {
  const isOvs = type === 'ovs-bridge';
  const wanted = (state.interfaces ?? []).filter(isWanted);
  const same = wanted.find((entry) => entry.name === name && isSameFamily(type, entry.type));
  const mapping = state.mappings?.find((one) => one.state === 'present' && one.bridge === name);
  if (same) return `${same.path}.name`;
  if (mapping && (isOvs || type === 'unknown')) return `${mapping.path}.bridge`;
  if (isOvs) return undefined;
  const above = wanted.find((entry) => baseOf(entry) === name);
  return (
    portClaims(state).find(({ port }) => port === name)?.path ??
    (above && `${above.path}.${above.stacked?.kind ?? 'vlan'}.base-iface`)
  );
};

const baseOf = ({ vlan, stacked }: HostInterface): string | undefined => vlan?.base ?? stacked?.base;

const isSameFamily = (a: string, b: string): boolean =>
  a === 'unknown' || b === 'unknown' || (a === 'ovs-bridge') === (b === 'ovs-bridge');

/** A mapping of the node that the policy leaves as it is. */
const mappedTo = ({ host, state }: Wish, { name, type }: HostInterface): Use | undefined => {
  if (type !== 'ovs-bridge' && type !== 'unknown') return undefined;
  const mapping = host.mappingEntries.find(
    ({ localnet, bridge }) => bridge === name && !state.mappings?.some((one) => one.localnet === localnet),
  );
  if (!mapping) return undefined;
  const object = `NodeNetworkState/${host.node}`;
  return {
    user: mapping.localnet,
    at: [mappingId(host.node, mapping.localnet)],
    evidence: { object, path: mapping.path, value: name },
  };
};

const mappedAgain = (wish: Wish, localnet: string, wishes: readonly Wish[]): Use | undefined => {
  for (const other of wishes) {
    const mapping =
      other.policy === wish.policy
        ? undefined
        : other.state.mappings?.find((one) => one.localnet === localnet && one.state === 'present');
    if (mapping) return useBy(other, mapping.path, localnet);
  }
  return undefined;
};

type Removed = { readonly id: ElementId; readonly name: string; readonly path: string };

const finding = (wish: Wish, { id, name, path }: Removed, { user, at, evidence }: Use): RuleFinding => ({
  kind: 'finding',
  at: [id, wish.of.id, ...at],
  values: { policy: wish.policy, name, node: wish.host.node, user },
  evidence: [{ object: wish.object, path: `${path}.state`, value: 'absent' }, evidence],
});
