import { aHost } from '../../testing/aHost';
import { aVm } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';
import { english, msg } from '../message';
import { linkId } from '../model/elementId';
import { diagnose } from './diagnose';
import type { Answer, Rule } from './rule';

const nic = linkId('n1', 'eno1');

const aRule = (parts: Partial<Rule> & Pick<Rule, 'find'>): Rule => ({
  id: 'd-001-test',
  code: 'D-001',
  severities: ['error', 'warning'],
  scope: 'nic',
  needs: ['NodeNetworkState'],
  title: msg('{{nic}} is wrong.'),
  message: msg('m.'),
  why: msg('w.'),
  remedy: msg('r.'),
  ...parts,
});

const found = (more: Partial<Extract<Answer, { kind: 'finding' }>> = {}): Answer => ({
  kind: 'finding',
  at: [nic],
  values: { nic: 'eno1' },
  evidence: [],
  ...more,
});

const view = aView([aHost('n1').withNic('eno1')]);

describe('diagnose', () => {
  it('fills the sentences of the rule, and takes its worst severity unless the finding says another', () => {
    const rules = [
      aRule({ find: () => [found()] }),
      aRule({ code: 'D-002', find: () => [found({ severity: 'warning', title: msg('Other words.') })] }),
    ];
    const { findings } = diagnose(view, rules);
    expect(findings.map(({ severity, title }) => `${severity} ${english(title)}`)).toEqual([
      'error eno1 is wrong.',
      'warning Other words.',
    ]);
  });

  it('shows the worst first and one finding of a rule for each subject', () => {
    const rules = [
      aRule({ code: 'D-003', find: () => [found({ severity: 'info' })] }),
      aRule({ code: 'D-002', find: () => [found({ severity: 'warning' }), found()] }),
    ];
    expect(diagnose(view, rules).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'D-002 error',
      'D-003 info',
    ]);
  });

  it('says once for the cluster that a need was not read, and does not ask the rule', () => {
    const rule = aRule({ needs: ['NodeNetworkState', 'VirtualMachine'], find: () => [found()] });
    const blind = aView([aHost('n1')], {
      unread: { NodeNetworkState: { state: 'forbidden' }, VirtualMachine: { state: 'failing' } },
    });
    const { findings, cannotTell } = diagnose(blind, [rule]);
    expect(findings).toEqual([]);
    expect(cannotTell).toMatchObject([{ rule: 'D-001', needs: ['NodeNetworkState', 'VirtualMachine'], subjects: [] }]);
    expect(cannotTell.map(({ reason }) => english(reason))).toEqual([
      'NodeNetworkState, VirtualMachine could not be read.',
    ]);
  });

  it('asks the rule where one namespace was read whole, and says all the same what is missing', () => {
    const rule = aRule({
      needs: ['VirtualMachine'],
      find: ({ vms }) => vms().map(({ id }) => found({ at: [id] })),
    });
    const partly = aView([aVm('shop/a'), aVm('erp/b')], {
      unread: { VirtualMachine: { state: 'forbidden', within: 'shop' } },
    });
    const { findings, cannotTell } = diagnose(partly, [rule]);
    expect(findings.map(({ subjects }) => subjects[0])).toEqual(['vm:shop/a']);
    expect(cannotTell).toHaveLength(1);
  });

  it('passes on what a rule cannot tell of a subject', () => {
    const rule = aRule({ find: () => [{ kind: 'cannotTell', at: [nic], reason: msg('Nobody knows.') }] });
    expect(diagnose(view, [rule]).cannotTell).toEqual([
      { rule: 'D-001', needs: [], reason: msg('Nobody knows.'), subjects: [nic] },
    ]);
  });

  it('turns a rule that breaks into one answer that names it, and goes on', () => {
    const broken = (error: unknown) =>
      aRule({
        find: () => {
          throw error;
        },
      });
    const rules = [broken(new Error('oops')), broken('bad'), aRule({ code: 'D-002', find: () => [found()] })];
    const { findings, cannotTell } = diagnose(view, rules);
    expect(findings).toHaveLength(1);
    expect(cannotTell.map(({ reason }) => english(reason))).toEqual([
      'Wiremap has a fault in rule D-001: oops',
      'Wiremap has a fault in rule D-001: bad',
    ]);
  });
});
