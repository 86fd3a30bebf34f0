/** The program behind `npm start`: chooses a cluster, serves the page over it, prints where. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kubeconfigFor } from '../../cluster/http/kubeconfigFor';
import { openCluster } from './openCluster';
import { readServerOptions, type ServerOptions } from './serverOptions';
import { startServer, type RunningServer } from './startServer';
import type { ServedCluster } from './servedCluster';

const main = async (): Promise<void> => {
  const reading = readServerOptions(process.argv.slice(2));
  if (!reading.ok) return leave(reading.code, reading.text);
  const { options } = reading;
  const surroundings = { clock: Date.now, random: Math.random, environment: process.env };
  const opening = await openCluster(options.cluster, surroundings);
  if (!opening.ok) return leave(2, opening.problem);
  for (const remark of opening.remarks) console.error(remark);
  const running = await start(options, opening.cluster);
  if (options.kubeconfigOut !== undefined) await writeKubeconfig(options.kubeconfigOut, opening.cluster, running);
  console.log(`Wiremap: ${running.url}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void running.close().then(() => process.exit(0)));
};

const start = ({ port, releaseVersion, csp }: ServerOptions, cluster: ServedCluster): Promise<RunningServer> =>
  // The bundles lie beside the folder of this program.
  startServer({ cluster, port, releaseVersion, csp, dist: path.resolve(import.meta.dirname, '..') });

const writeKubeconfig = async (file: string, { kubectl }: ServedCluster, { origin }: RunningServer): Promise<void> => {
  if (kubectl === undefined) return;
  await writeFile(file, kubeconfigFor({ url: origin, users: kubectl.users }), { mode: 0o600 });
};

const leave = (code: number, text: string): void => {
  (code === 0 ? console.log : console.error)(text);
  process.exitCode = code;
};

main().catch((error: unknown) => leave(2, error instanceof Error ? error.message : String(error)));
