import { msg } from '../../message';
import { linkId } from '../../model/elementId';
import { interfaceKind } from '../../sources/host/entry/interfaceKind';
import { isWorkloadName } from '../../sources/host/entry/classifyPort';
import { namesText } from '../said/namesText';
import { nearNames } from '../said/nearNames';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';

/** A listed member of a bond that does not exist, or that another device controls (domain D-206). */
export const notInBond: Rule = {
  id: 'd-206-not-in-bond',
  code: 'D-206',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('{{bond}} on {{node}} lists members that it does not have: {{strays}}.'),
  message: msg(
    'They do not exist on {{node}} or belong to another device. {{bond}} works with {{rest}} of its {{count}} members.',
  ),
  why: msg(
    'The list of members is what was asked for; the kernel tells of each interface which device it belongs to. Where the two disagree, the bond has fewer legs than it seems to have.',
  ),
  remedy: msg(
    'Correct the port list of {{bond}} in the policy that makes it, or take {{strays}} out of the device that has it now.',
  ),
  find: (view) => kernelBondsOf(view).flatMap(onBond),
};

const onBond = (bond: KernelBond): readonly RuleFinding[] => {
  const { host, members = [] } = bond;
  const strays = members.filter((name) => isStray(bond, name));
  if (strays.length === 0) return [];
  const near = strays.flatMap((name) => (host.host.link(name) ? [] : nearNames(name, freeNics(bond))));
  return [
    bondFinding(bond, {
      also: strays.map((name) => linkId(host.node, name)),
      values: {
        strays: namesText(strays),
        count: members.length,
        rest: members.length - strays.length,
        near: namesText([...new Set(near)]),
      },
      evidence: [hostEvidence(host, `${bond.path}.port`, members), ...strays.map((name) => strayEvidence(bond, name))],
      remedy:
        near.length === 0
          ? undefined
          : msg('Correct the port list of {{bond}} in the policy that makes it. Did you mean {{near}}?'),
    }),
  ];
};

/** An interface that does not say who controls it may well be in the bond. */
const isStray = ({ name, host }: KernelBond, member: string): boolean => {
  const entry = host.host.link(member);
  if (!entry) return !isWorkloadName(member);
  return entry.controller !== undefined && entry.controller !== name;
};

const freeNics = ({ host: { host }, members = [] }: KernelBond): readonly string[] =>
  host.interfaces
    .filter((entry) => interfaceKind(host, entry) === 'nic' && !members.includes(entry.name))
    .map(({ name }) => name);

const strayEvidence = ({ host }: KernelBond, name: string): Evidence => {
  const entry = host.host.link(name);
  return entry
    ? hostEvidence(host, `${entry.path}.controller`, entry.controller)
    : hostEvidence(host, `status.currentState.interfaces[name=${name}]`, undefined);
};
