import { linkId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Finding } from '../../rules/finding';
import type { RuleCode } from '../../rules/rule';
import { aMapOf } from '../../../testing/aMapOf';
import { aHost } from '../../../testing/aHost';
import { aFinding } from '../../../testing/rules/aFinding';
import { hostPicture } from '../hostPicture';
import { findingsOfCard, withFindings } from './withFindings';

const bridge = ovsBridgeId('n1', 'br-dc');
const nic = linkId('n1', 'eno2');
const map = aMapOf(aHost('n1').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc'));
const picture = hostPicture(map, { node: 'n1', plumbing: false, open: new Set() });

const markOf = (findings: readonly Finding[], id: ElementId) =>
  withFindings(picture, findings).cards.find((card) => card.id === id)?.status;

describe('withFindings', () => {
  it('marks the card of the subject by the worst finding, and only by errors and warnings', () => {
    expect(markOf([aFinding('D-217', 'info', nic)], nic)).toBe('ok');
    expect(markOf([aFinding('D-201', 'warning', bridge), aFinding('D-120', 'error', bridge)], bridge)).toBe('error');
  });

  it('leaves alone what a finding names beside its subject', () => {
    expect(markOf([aFinding('D-120', 'error', bridge, nic)], nic)).toBe('ok');
  });

  it('says why, worst first', () => {
    const findings = [aFinding('D-201', 'warning', bridge), aFinding('D-120', 'error', bridge)];
    const card = withFindings(picture, findings).cards.find(({ id }) => id === bridge);
    expect(card?.reasons.map(({ values }) => values['rule'])).toEqual(['D-120', 'D-201']);
  });

  it('marks the wire between two things when the finding is about their joint', () => {
    const faults = (rule: RuleCode) =>
      withFindings(picture, [aFinding(rule, 'error', bridge, nic)]).wires.map(({ fault }) => fault ?? 'none');
    expect(faults('D-124')).toEqual(['error', 'none']);
    expect(faults('D-201')).toEqual(['none', 'none']);
  });

  it('finds what is said of a card', () => {
    const [card] = picture.cards.filter(({ id }) => id === nic);
    const about = aFinding('D-124', 'error', bridge, nic);
    expect(card && findingsOfCard(card, [about, aFinding('D-101', 'error', bridge)])).toEqual([about]);
  });
});
