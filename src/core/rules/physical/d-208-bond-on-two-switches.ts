import type { HostInterface, LldpAnnouncement } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import { namesText } from '../said/namesText';
import { nearNames } from '../said/nearNames';
import type { Rule, RuleFinding } from '../rule';
import { neighborsOf, switchName, switchPort, switchPortIds } from './announced';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { hostEvidence } from './hostEvidence';

/** A bond that wants one switch, or two that act as one, has members on different ones (domain D-208). */
export const bondOnTwoSwitches: Rule = {
  id: 'd-208-bond-on-two-switches',
  code: 'D-208',
  severities: ['warning', 'info'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('The members of {{bond}} on {{node}} end on different switches: {{switches}}.'),
  message: msg(
    'The names of {{switches}} do not look like those of a pair. Mode {{mode}} needs both to act as one switch; else they fight over the MAC addresses of the VMs.',
  ),
  why: msg(
    'With LACP or a static link aggregation all members of a bond have to end on one switch, or on a pair that acts as one (MLAG, vPC, stacking). LLDP tells which switch is at the end of each cable, but not whether two of them are such a pair.',
  ),
  remedy: msg(
    'Ask the network team whether {{switches}} form one link aggregation group for {{node}}; if not, use active-backup for {{bond}}.',
  ),
  find: (view) => kernelBondsOf(view).flatMap(onBond),
};

const onBond = (bond: KernelBond): readonly RuleFinding[] => {
  const { mode } = bond;
  if (mode !== '802.3ad' && mode !== 'balance-xor') return [];
  const heard = bond.legs
    .map((leg) => ({ leg, chassis: neighborsOf(leg).filter(({ chassisId }) => chassisId !== undefined) }))
    .filter(({ chassis }) => chassis.length > 0);
  const meet = (heard[0]?.chassis ?? []).some(({ chassisId }) =>
    heard.every(({ chassis }) => chassis.some((other) => other.chassisId === chassisId)),
  );
  return heard.length < 2 || meet ? [] : [finding(bond, mode, heard)];
};

type Heard = { readonly leg: HostInterface; readonly chassis: readonly LldpAnnouncement[] };

const finding = (bond: KernelBond, mode: string, heard: readonly Heard[]): RuleFinding => {
  const all = heard.flatMap(({ chassis }) => chassis);
  const strange = areStrangers([...new Set(all.flatMap(({ systemName }) => systemName ?? []))]);
  return bondFinding(bond, {
    severity: strange ? 'warning' : 'info',
    also: heard.flatMap(({ leg }) => [bond.host.host.idOf(leg), ...switchPortIds(leg)]),
    values: { mode, switches: namesText([...new Set(all.map(switchName))]) },
    message: strange
      ? undefined
      : msg(
          'Mode {{mode}} works over {{switches}} only when they act as one switch (MLAG, vPC, stacking), which the host cannot see.',
        ),
    evidence: [
      hostEvidence(bond.host, `${bond.path}.mode`, mode),
      ...heard.map(({ leg, chassis }) =>
        hostEvidence(bond.host, `${leg.path}.lldp.neighbors`, chassis.map(switchPort)),
      ),
    ],
  });
};

/** Two of a pair are mostly named alike: one word in common, or hardly a letter apart. */
const areStrangers = (names: readonly string[]): boolean =>
  names.some((name, index) => names.slice(index + 1).some((other) => !areAlike(name, other)));

const areAlike = (a: string, b: string): boolean =>
  wordsOf(a).some((word) => wordsOf(b).includes(word)) || nearNames(a, [b]).length > 0;

/** Words of two letters and more in the part before the domain. */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\..*$/, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
