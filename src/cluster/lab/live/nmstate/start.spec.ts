import { labScenarios } from '../../labScenarios';
import { labStore } from '../../labStore';
import { manualClock } from '../labClock';
import { startLiveLab } from '../liveLab';
import { nmstateReconciler } from './nmstateReconciler';

it.each(labScenarios.map((scenario) => [scenario.name, scenario] as const))(
  'changes nothing of %s by starting',
  (_name, scenario) => {
    const clock = manualClock(scenario.now);
    const store = labStore(scenario, { clock: clock.now, random: () => 0.5 });
    const revision = store.revision();
    startLiveLab([nmstateReconciler()], { store, clock });
    clock.advance(600_000);
    expect(store.revision()).toBe(revision);
  },
);
