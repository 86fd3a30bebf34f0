import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Host } from '../../sources/host/host';
import { groupedBy } from '../../view/groupedBy';
import type { PolicyView } from '../../view/policyView';
import type { Rule, RuleFinding } from '../rule';
import { translatedEnactment } from './enactmentMessages';
import { policyFaults } from './policyFaults';
import type { PolicyFault } from './policyFaults';
import { idsOfEntry } from './wantedOn';
import { wishes } from './wishes';
import type { Wish } from './wishes';

/** A policy that NMState must refuse (domain D-318). Where it was applied as it stands, it is right. */
export const policyWillFail: Rule = {
  id: 'd-318-policy-will-fail',
  code: 'D-318',
  severities: ['error'],
  scope: 'policy',
  needs: ['NodeNetworkConfigurationPolicy'],
  title: msg('Policy {{policy}} cannot be applied as it is written.'),
  message: msg('NMState refuses what it says of {{name}}.'),
  why: msg(
    'A policy is accepted whatever it says: whether it makes sense is checked on each node only. Then it fails as a whole, and nothing of it is made.',
  ),
  remedy: msg('Correct what it says of {{name}}.'),
  find: (view) => {
    const byPolicy = groupedBy(wishes(view), ({ policy }) => policy);
    return view.policies().flatMap((policy) => {
      const [first, ...others] = faultsOf(policy, byPolicy.get(policy.name) ?? []);
      return first ? [finding(policy, first, [first, ...others])] : [];
    });
  },
};

type Found = PolicyFault & { readonly object: string; readonly host?: Host | undefined };

const faultsOf = (of: PolicyView, all: readonly Wish[]): readonly Found[] => {
  const applied = new Set(
    of.enactments.filter(({ phase, isCurrent }) => phase === 'available' && isCurrent).map(({ node }) => node),
  );
  const found = all.map(({ host, object, state }) =>
    policyFaults(state, host).map((fault): Found => ({ ...fault, object, host })),
  );
  const isApplied = ({ host }: Found) => host !== undefined && applied.has(host.node);
  const refuted = new Set(
    found
      .flat()
      .filter(isApplied)
      .map(({ words }) => words),
  );
  if (all.length > 0) return found.flat().filter(({ words }) => !refuted.has(words));
  const { desired } = of.policy;
  return desired && applied.size === 0 ? policyFaults(desired).map((fault) => ({ ...fault, object: of.object })) : [];
};

const finding = (of: PolicyView, first: Found, all: readonly Found[]): RuleFinding => {
  const values = { policy: of.name, name: nameOf(first), node: first.host?.node ?? '' };
  const translated = translatedEnactment(first.words, values);
  const distinct = new Map([...all].reverse().map((fault) => [`${fault.words} ${fault.path}`, fault]));
  return {
    kind: 'finding',
    at: [of.id, ...new Set(all.flatMap(idsOf))],
    values,
    message: translated?.says,
    remedy: translated?.remedy,
    evidence: [...distinct.values()].reverse().map(({ object, path, value }) => ({ object, path, value })),
  };
};

const nameOf = ({ entry, localnet }: PolicyFault): string => entry?.name ?? localnet ?? '';

const idsOf = ({ host, entry, localnet }: Found): readonly ElementId[] => {
  if (!host) return [];
  if (entry) return idsOfEntry(host, entry);
  return localnet === undefined ? [] : [mappingId(host.node, localnet)];
};
