import { msg } from '../../message';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { kernelBondsOf } from './bonds';
import type { KernelBond } from './bonds';
import { carrierEvidence, hostEvidence } from './hostEvidence';
import { hasNoLink } from './linkSigns';

/** A bond that is down, or none of whose members seems to have a signal (domain D-204). */
export const bondDown: Rule = {
  id: 'd-204-bond-down',
  code: 'D-204',
  severities: ['error', 'warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('{{bond}} on {{node}} is down.'),
  message: msg('NetworkManager reports {{bond}} as down, so that nothing on {{node}} gets through it to the switch.'),
  why: msg(
    'What hangs on a bond, be it a bridge, a VLAN or the host itself, has no other way out. When the bond is down or none of its members has a signal, all of it is cut off.',
  ),
  remedy: msg(
    'Apply the policy that makes {{bond}} on {{node}} again, with `state: up`, and look at what NetworkManager says about the bond.',
  ),
  find: (view) => kernelBondsOf(view).flatMap(onBond),
};

const onBond = (bond: KernelBond): readonly RuleFinding[] => {
  const { host, entry, legs, members = [] } = bond;
  if (entry.state === 'down') {
    return [bondFinding(bond, { evidence: [hostEvidence(host, `${entry.path}.state`, entry.state)] })];
  }
  const silent = members.length > 0 && legs.length === members.length && legs.every(hasNoLink);
  return silent ? [withoutSignal(bond)] : [];
};

const withoutSignal = (bond: KernelBond): RuleFinding =>
  bondFinding(bond, {
    severity: 'warning',
    also: bond.legs.map(bond.host.host.idOf),
    values: { members: namesText(bond.legs.map(({ name }) => name)) },
    title: msg('{{bond}} on {{node}} is most likely down.'),
    message: msg('No member of {{bond}} shows a signal: {{members}}. Nothing gets through it to the switch.'),
    remedy: msg('Check the cables, the transceivers and the switch ports of {{members}} on {{node}}.'),
    evidence: bond.legs.flatMap((leg) => carrierEvidence(bond.host, leg)),
  });
