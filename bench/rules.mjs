// How long the diagnosis of the default lab takes.
import { cpuTime } from './clock.mjs';
import { loadModules } from './modules.mjs';
import { within } from './rows.mjs';

export async function measure({ times }) {
  if (!times) return [];
  const core = await loadModules('rules', [
    'testing/aScenario',
    'core/sources/buildNetworkMap',
    'core/view/clusterView',
    'core/rules/diagnose',
  ]);
  const snapshot = core.aScenario('datacenter');
  const map = core.buildNetworkMap(snapshot);
  const now = Date.parse('2026-03-02T09:00:00Z');
  const diagnosis = cpuTime(() => core.diagnose(core.clusterView({ map, snapshot, now })), { runs: 11, warmUp: 5 });
  return [within('all rules over datacenter', diagnosis, { budget: 50 })];
}
