import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter } from 'node:path';
import type { RawCluster } from '../core/snapshot/rawCluster';
import { dumpStore } from '../cluster/dump/dumpStore';
import { readDump } from '../cluster/dump/readDump';
import { userNames, type UserName } from '../cluster/http/userAccess';
import { labScenario, labScenarios } from '../cluster/lab/labScenarios';
import { labStore } from '../cluster/lab/labStore';
import { defaultKubeconfigFiles, kubeconfigTarget } from '../cluster/proxy/kubeconfigTarget';
import { readApi } from '../cluster/read/readApi';
import { readStore } from '../cluster/read/readStore';

/** The options that name a cluster; exactly one of the first three is wanted. */
export type SourceOptions = {
  readonly lab?: string | undefined;
  readonly from?: readonly string[] | undefined;
  /** True: no path was given. */
  readonly kubeconfig?: string | true | undefined;
  readonly context?: string | undefined;
  readonly as?: string | undefined;
};

/**
 * `notes`: what a person should know of the source besides its objects, one sentence each. `now`: the cluster's time in ms
 * since 1970. `files`: where the objects of a dump stand, `Kind/namespace/name` → path.
 */
export type ClusterReading =
  | {
      readonly ok: true;
      readonly raw: RawCluster;
      readonly notes: readonly string[];
      readonly now: number;
      readonly files: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly problem: string };

/** Reads the cluster that the options name. There is no default: a picture of another cluster would be worse than none. */
export const clusterOf = async (
  options: SourceOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ClusterReading> => {
  if (options.as !== undefined && options.lab === undefined) return problem('--as goes with --lab.');
  if (options.context !== undefined && options.kubeconfig === undefined)
    return problem('--context goes with --kubeconfig.');
  if (options.lab !== undefined) return labCluster(options.lab, userOf(options.as));
  if (options.from !== undefined) return dumpCluster(options.from);
  if (options.kubeconfig !== undefined) return apiCluster(options, environment);
  return problem('Say which cluster: --lab SCENARIO, --from PATH… or --kubeconfig [PATH].');
};

const labCluster = (name: string, user: UserName): ClusterReading => {
  const scenario = labScenario(name);
  if (scenario === undefined)
    return problem(`There is no scenario "${name}"; there are: ${labScenarios.map((one) => one.name).join(', ')}.`);
  const store = labStore(scenario, { clock: () => new Date(scenario.now), random: () => 0.5 });
  return {
    ok: true,
    raw: readStore(store, { user, namespace: 'shop' }),
    notes: [],
    now: Date.parse(scenario.now),
    files: new Map(),
  };
};

const dumpCluster = async (paths: readonly string[]): Promise<ClusterReading> => {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return problem(`${path}: there is no such file or folder.`);
  }
  const dump = await readDump(paths);
  const notes = dump.skipped.map(({ file, reason }) => `${file}: left out: ${reason}`);
  if (dump.objects.length === 0)
    return problem([`${paths.join(', ')}: no Kubernetes object was found.`, ...notes].join('\n'));
  const store = dumpStore(dump, { clock: () => new Date(dump.newest ?? 0), random: () => 0.5 });
  const now = Date.parse(dump.newest ?? '') || 0;
  return { ok: true, raw: readStore(store, { user: 'admin', namespace: 'default' }), notes, now, files: dump.files };
};

const apiCluster = async (
  { kubeconfig, context }: SourceOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ClusterReading> => {
  const files =
    typeof kubeconfig === 'string' ? [kubeconfig] : defaultKubeconfigFiles(environment, { home: homedir(), delimiter });
  const reading = await kubeconfigTarget({ files, context, clock: () => Date.now() });
  if (!reading.ok) return reading;
  const api = await readApi(reading.target);
  return api.ok ? { ok: true, raw: api.raw, notes: api.problems, now: Date.now(), files: new Map() } : api;
};

const userOf = (name: string | undefined): UserName => userNames.find((user) => user === name) ?? 'admin';

const problem = (text: string): ClusterReading => ({ ok: false, problem: text });
