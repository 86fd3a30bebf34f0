import { access, constants } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isNativeError } from 'node:util/types';
import { readDump } from '../../cluster/dump/readDump';
import { labScenario, labScenarios } from '../../cluster/lab/labScenarios';
import { labStore } from '../../cluster/lab/labStore';
import { realClock } from '../../cluster/lab/live/labClock';
import { startLiveLab } from '../../cluster/lab/live/liveLab';
import { liveReconcilers } from '../../cluster/lab/live/liveReconcilers';
import { defaultKubeconfigFiles, kubeconfigTarget } from '../../cluster/proxy/kubeconfigTarget';
import { dumpCluster } from './dumpCluster';
import { kubeconfigCluster } from './kubeconfigCluster';
import { labCluster } from './labCluster';
import type { ClusterOpening } from './servedCluster';
import type { ClusterChoice } from './serverOptions';

/** What is not the same in every run. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Makes the chosen cluster ready to be served, or says what is wrong with the choice. */
export const openCluster = async (choice: ClusterChoice, surroundings: Surroundings): Promise<ClusterOpening> => {
  switch (choice.kind) {
    case 'lab':
      return openLab(choice, surroundings);
    case 'dump':
      return openDump(choice.paths, surroundings);
    case 'kubeconfig':
      return openKubeconfig(choice, surroundings);
  }
};

type ChoiceOf<Kind extends ClusterChoice['kind']> = Extract<ClusterChoice, { readonly kind: Kind }>;

/** A scenario begins at its own time, which then goes on as ours does; its platform works from then on. */
const openLab = (choice: ChoiceOf<'lab'>, { clock, random }: Surroundings): ClusterOpening => {
  const scenario = labScenario(choice.scenario);
  if (scenario === undefined)
    return problem(`There is no scenario "${choice.scenario}"; there are: ${labScenarios.map(nameOf).join(', ')}.`);
  const ahead = Date.parse(scenario.now) - clock();
  const labClock = () => new Date(clock() + ahead);
  const reconcilers = liveReconcilers(choice.faults);
  const admission = reconcilers.flatMap((one) => one.admission ?? []);
  const store = labStore(scenario, { clock: labClock, random, admission });
  const pace = choice.pace === 'fast' ? fastPace : 1;
  const stop = startLiveLab(reconcilers, { store, clock: realClock(labClock, pace) });
  return { ok: true, cluster: labCluster({ store, scenario, clock: labClock, as: choice.as, stop }), remarks: [] };
};

/** How many times faster things happen in a lab that need not look natural. */
const fastPace = 20;

const openDump = async (paths: readonly string[], { clock, random }: Surroundings): Promise<ClusterOpening> => {
  for (const name of paths) {
    const reason = await unreadable(name);
    if (reason !== undefined) return problem(`${name} cannot be read: ${reason}`);
  }
  const dump = await readDump(paths);
  const remarks = dump.skipped.map(({ file, reason }) => `${file}: ${reason}`);
  if (dump.objects.length === 0)
    return problem([...remarks, `There are no Kubernetes objects in ${paths.join(', ')}.`].join('\n'));
  const skipped = dump.skipped.length === 1 ? '1 file skipped' : `${dump.skipped.length} files skipped`;
  const cluster = dumpCluster({ dump, paths, clock: () => new Date(clock()), random });
  return { ok: true, cluster, remarks: remarks.length === 0 ? [] : [...remarks, skipped] };
};

const openKubeconfig = async (choice: ChoiceOf<'kubeconfig'>, surroundings: Surroundings): Promise<ClusterOpening> => {
  const { path: file, context, allowWrites } = choice;
  const { environment, clock } = surroundings;
  const platform = { home: os.homedir(), delimiter: path.delimiter };
  const files = file === undefined ? defaultKubeconfigFiles(environment, platform) : [file];
  for (const name of file === undefined ? [] : files) {
    const reason = await unreadable(name);
    if (reason !== undefined) return problem(`${name} cannot be read: ${reason}`);
  }
  const reading = await kubeconfigTarget({ files, context, clock });
  if (!reading.ok) return problem(`The kubeconfig ${files.join(', ')} cannot be used: ${reading.problem}`);
  return { ok: true, cluster: kubeconfigCluster(reading.target, allowWrites), remarks: [] };
};

const unreadable = async (name: string): Promise<string | undefined> => {
  try {
    await access(name, constants.R_OK);
    return undefined;
  } catch (error) {
    return isNativeError(error) ? error.message : String(error);
  }
};

const nameOf = ({ name }: { readonly name: string }): string => name;

const problem = (text: string): ClusterOpening => ({ ok: false, problem: text });
