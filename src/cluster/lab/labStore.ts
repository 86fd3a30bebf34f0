import { createStore, type Store, type StoreSource } from '../store/createStore';
import type { LabScenario } from './labScenarios';

/** A store filled with a scenario's objects, serving what the scenario has installed. */
export const labStore = (
  scenario: LabScenario,
  { clock, random, admission }: Pick<StoreSource, 'clock' | 'random' | 'admission'>,
): Store => createStore({ objects: scenario.objects(), installed: scenario.installed, clock, random, admission });
