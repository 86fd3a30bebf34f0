import type { KindName } from '../../../k8s/resourceByKind';
import { aHost } from '../../../testing/aHost';
import { aNamespace } from '../../../testing/objects/aCudn';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { english } from '../../../core/message';
import { diagnose } from '../../../core/rules/diagnose';
import { aRawCluster, aView } from '../../../testing/rules/aView';
import type { WizardWorld } from '../engine/wizardWorld';
import { aboutKind, aboutName } from './steps/vlan-and-users/liveAnswers';
import { physicalNetworkStep } from './steps/physical-network/physical-network';
import { vlanAndUsers } from './steps/vlan-and-users/vlan-and-users';
import { startingAnswers } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';
import { vlanDrafts } from './vlanDrafts';

const objects = [
  aHost('n1').withNic('eno2', { mtu: 1400 }).withOvsBridge('br-vm', ['eno2']).withMapping('data', 'br-vm'),
  ...['shop', 'bank', 'default'].map((name) => aNamespace(name)),
  aLocalnetNad('shop/v7', { name: 'v7', physicalNetworkName: 'data', vlanID: 7 }),
  aVm('shop/web'),
];

const worldWith = (...unread: readonly KindName[]): WizardWorld => {
  const state = { state: 'forbidden' } as const;
  const view = aView(objects, { unread: Object.fromEntries(unread.map((kind) => [kind, state])) });
  return { view, diagnosis: diagnose(view, []), raw: aRawCluster(objects), can: () => 'yes', namespace: undefined };
};

const world = worldWith();
const answersFor = (query: string, more: Partial<VlanAnswers> = {}): VlanAnswers => ({
  ...startingAnswers(world, new URLSearchParams(query)),
  ...more,
});
const written = (answers: VlanAnswers) =>
  vlanDrafts(answers, world)?.map(({ op, manifest: { kind, metadata } }) =>
    [op, kind, metadata.namespace, metadata.name].filter((part) => part !== undefined).join(' '),
  );

describe('what the answers write', () => {
  it('is one definition for a namespace, and one in default for everybody', () => {
    expect(written(answersFor('vlan=1924&ns=shop'))).toEqual(['create NetworkAttachmentDefinition shop vlan-1924']);
    expect(written(answersFor('vlan=1924', { audience: 'everyone' }))).toEqual([
      'create NetworkAttachmentDefinition default vlan-1924',
    ]);
  });

  it('is one ClusterUserDefinedNetwork for several', () => {
    expect(written(answersFor('vlan=1924&ns=shop&ns=bank'))).toEqual(['create ClusterUserDefinedNetwork vlan-1924']);
  });

  it('has what the narrowest uplink carries as MTU', () => {
    expect(JSON.stringify(vlanDrafts(answersFor('vlan=1924&ns=shop&ns=bank'), world))).toContain('"mtu":1400');
  });

  it('is nothing before it is known for whom', () => {
    expect(written(answersFor('vlan=1924'))).toBeUndefined();
  });
});

describe('what is refused', () => {
  const refused = (answers: VlanAnswers, where = world) =>
    vlanAndUsers.problems(answers, where).map(({ field, message }) => `${field}: ${english(message)}`);

  it.each([
    ['vlan=0&ns=shop&name=new', {}, /^vlan: /],
    ['vlan=1924x&ns=shop&name=new', {}, /^vlan: /],
    ['vlan=1924&ns=shop&name=v7', {}, /^name: The name v7 is taken/],
    ['vlan=1924&ns=gone', {}, /^namespaces: There is no namespace gone/],
    ['vlan=1924&ns=shop', { mtu: '575' }, /^mtu: /],
    ['vlan=1924&ns=shop', { mtu: '1500' }, /^mtu: The uplinks of data carry 1400 bytes at most/],
  ])('of %s %j', (query, more, expected) => {
    expect(refused(answersFor(query, more))).toEqual([expect.stringMatching(expected)]);
  });

  it('is nothing that is right, and no namespace that nobody may look up', () => {
    expect(refused(answersFor('vlan=1924&ns=shop', { mtu: '1400' }))).toEqual([]);
    expect(refused(answersFor('vlan=1924&ns=gone'), worldWith('Namespace'))).toEqual([]);
  });

  it('never says that no host has a network when hosts cannot be read', () => {
    const said = (where: WizardWorld) =>
      physicalNetworkStep.problems(answersFor('vlan=1924'), where).map(({ message }) => english(message));
    expect(said(world)).toEqual([]);
    expect(said(worldWith('NodeNetworkState'))).toEqual([
      expect.stringMatching(/^The wiring of the hosts cannot be read/),
    ]);
  });
});

describe('what is said beside the fields', () => {
  const answers = answersFor('vlan=1924&ns=shop');
  const marks = (where: WizardWorld) =>
    [...aboutName(answers, where), ...aboutKind(answers, where)].map(({ mark }) => mark);

  it('is well where all could be read, and not known where not', () => {
    expect(marks(world)).toEqual(['ok', undefined, 'ok', 'info']);
    expect(marks(worldWith('NetworkAttachmentDefinition', 'VirtualMachine'))).toEqual([
      'unknown',
      undefined,
      'unknown',
      'info',
    ]);
  });
});
