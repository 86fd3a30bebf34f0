import type { HostInterface } from '../../../k8s/hostInterface';
import { msg } from '../../message';
import type { Rule, RuleFinding } from '../rule';
import { bondFinding } from './bondFinding';
import { bondsOf } from './bonds';
import type { BondView } from './bonds';
import { hostEvidence } from './hostEvidence';

/** Members of a bond run at different speeds or duplex modes, or at half duplex (domain D-209). */
export const membersDiffer: Rule = {
  id: 'd-209-members-differ',
  code: 'D-209',
  severities: ['warning'],
  scope: 'bond',
  needs: ['NodeNetworkState'],
  title: msg('The members of {{bond}} on {{node}} do not run alike.'),
  message: msg(
    'They have different speeds or duplex modes: {{speeds}}. With 802.3ad only members that match carry traffic, in other modes the slow one sets the pace for what passes it.',
  ),
  why: msg(
    'A bond expects members that are equal. Different speeds often come from a wrong transceiver or cable, or from a switch port with fixed settings; half duplex is nearly always a failed negotiation.',
  ),
  remedy: msg(
    'Bring all members of {{bond}} on {{node}} to one speed and full duplex: cable, transceiver, switch port.',
  ),
  find: (view) => bondsOf(view).flatMap(onBond),
};

/** A member whose speed is not known, as without a cable, is compared with none. */
const onBond = (bond: BondView): readonly RuleFinding[] => {
  const { host } = bond;
  const known = bond.legs.filter((leg) => isKnown(leg));
  const differ = [speedOf, duplexOf].some((of) => new Set(known.flatMap((leg) => of(leg) ?? [])).size > 1);
  const half = known.filter((leg) => duplexOf(leg) === 'half');
  if (!differ && half.length === 0) return [];
  return [
    bondFinding(bond, {
      also: known.map(host.host.idOf),
      values: { speeds: known.map(speedText).join(', ') },
      evidence: known.flatMap((leg) => [
        hostEvidence(host, `${leg.path}.ethernet.speed`, speedOf(leg)),
        hostEvidence(host, `${leg.path}.ethernet.duplex`, duplexOf(leg)),
      ]),
      ...(!differ && halfTexts),
    }),
  ];
};

const halfTexts = {
  title: msg('The members of {{bond}} on {{node}} run at half duplex.'),
  message: msg(
    'They run at {{speeds}}. At half duplex the two ends cannot send at the same time, and collide where the switch thinks otherwise.',
  ),
};

const isKnown = (leg: HostInterface): boolean => speedOf(leg) !== undefined || duplexOf(leg) !== undefined;

/** In Mb/s; some drivers write 0 for one they do not know. */
const speedOf = ({ ethernet }: HostInterface): number | undefined => ethernet?.speed || undefined;

const duplexOf = ({ ethernet }: HostInterface): string | undefined => ethernet?.duplex;

const speedText = (leg: HostInterface): string =>
  [leg.name, speedOf(leg) && `${speedOf(leg)} Mb/s`, duplexOf(leg)].filter((part) => part !== undefined).join(' ');
