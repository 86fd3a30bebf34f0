import { msg } from '../../message';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { bondsOf } from './bonds';
import type { BondView } from './bonds';
import { carrierEvidence } from './hostEvidence';
import { hasNoLink } from './linkSigns';

/** Some members of a bond seem to have no signal, but not all of them (domain D-203). */
export const bondMemberLost: Rule = {
  id: 'd-203-bond-member-lost',
  code: 'D-203',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('{{bond}} on {{node}} has most likely lost {{lost}}.'),
  message: msg(
    'Members of {{bond}} without a signal: {{lostCount}} of {{count}}. Traffic flows over the rest, with less bandwidth and with less to fall back on.',
  ),
  why: msg(
    'A bond hides the loss of one cable: everything goes on working until the next one fails too. This is the moment to repair it.',
  ),
  remedy: msg('Check the cable, the transceiver and the switch port of {{lost}} on {{node}}.'),
  find: (view) => bondsOf(view).flatMap(onBond),
};

const onBond = (bond: BondView): readonly RuleFinding[] => {
  const { host, legs, members = [] } = bond;
  const lost = legs.filter(hasNoLink);
  if (lost.length === 0 || lost.length === members.length) return [];
  return [
    bondFinding(bond, {
      also: lost.map(host.host.idOf),
      values: { lost: namesText(lost.map(({ name }) => name)), lostCount: lost.length, count: members.length },
      evidence: lost.flatMap((leg) => carrierEvidence(host, leg)),
    }),
  ];
};
