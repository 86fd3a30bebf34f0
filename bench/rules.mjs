// How long the diagnosis of the default lab takes.
import { cpuTimes, median } from './clock.mjs';
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
  const diagnose = () => core.diagnose(core.clusterView({ map, snapshot, now }));
  const found = cpuTimes(diagnose, { runs: 21, warmUp: 20 });
  return [
    within('all rules over datacenter', median(found), { budget: 50 }),
    within('all rules over datacenter, quickest of 21', Math.min(...found), { budget: 50 }),
  ];
}
