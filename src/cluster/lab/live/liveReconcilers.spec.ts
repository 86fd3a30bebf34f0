import { kubeObject } from '../../../testing/lab/aLiveLab';
import { aNamespace } from '../../../testing/objects/aCudn';
import { labScenario, labScenarios } from '../labScenarios';
import { labStore } from '../labStore';
import { manualClock } from './labClock';
import { startLiveLab } from './liveLab';
import { liveReconcilers } from './liveReconcilers';
import { placeOf, platformApi } from './platformApi';

const started = (name: string) => {
  const scenario = labScenario(name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  const clock = manualClock(scenario.now);
  const store = labStore(scenario, { clock: clock.now, random: () => 0.5 });
  const revision = store.revision();
  startLiveLab(liveReconcilers(), { store, clock });
  return { store, clock, revision, platform: platformApi({ store, clock }) };
};

it.each(labScenarios.map(({ name }) => name))('change nothing of %s by starting', (name) => {
  const { store, clock, revision } = started(name);
  clock.advance(600_000);
  expect([store.revision(), clock.waiting()]).toEqual([revision, 0]);
});

it('find the networks of the data centre as they want them, and add where one is wanted', () => {
  const { clock, platform } = started('datacenter');
  const before = platform.list('NetworkAttachmentDefinition');
  platform.create(kubeObject(aNamespace('edge', { 'network.example.com/dmz': 'true' })));
  clock.advance(10_000);
  const after = platform.list('NetworkAttachmentDefinition');
  const added = after.filter((nad) => !before.includes(nad));
  expect(added.map(({ metadata }) => placeOf(metadata))).toEqual(['edge/dmz']);
  expect(added[0]?.metadata['annotations']).toEqual({
    'k8s.ovn.org/network-id': '9',
    'k8s.ovn.org/network-name': 'cluster_udn_dmz',
  });
});
