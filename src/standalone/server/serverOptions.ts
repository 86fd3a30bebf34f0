import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readHostFault, type HostFault } from '../../cluster/lab/live/nmstate/hostFault';
import { userNames, type UserName } from '../../cluster/http/userAccess';

/** Where the cluster comes from. */
export type ClusterChoice =
  | {
      readonly kind: 'lab';
      readonly scenario: string;
      readonly as: UserName;
      /** How quickly the simulated platform works: seconds for each node as in life, or as fast as tests want it. */
      readonly pace?: LabPace | undefined;
      readonly faults?: readonly HostFault[] | undefined;
    }
  | { readonly kind: 'dump'; readonly paths: readonly string[] }
  | {
      readonly kind: 'kubeconfig';
      /** Where `kubectl` would look unless told. */
      readonly path?: string | undefined;
      readonly context?: string | undefined;
      readonly allowWrites: boolean;
    };

export type LabPace = 'natural' | 'fast';

export type ServerOptions = {
  readonly cluster: ClusterChoice;
  /** 0: a free one. */
  readonly port: number;
  readonly kubeconfigOut?: string | undefined;
  /** The release of the console that the host says it is. */
  readonly releaseVersion: string;
  /** Whether the content security policy is enforced or only reported. */
  readonly csp: 'enforce' | 'report';
};

export type OptionsReading =
  | { readonly ok: true; readonly options: ServerOptions }
  /** `code`: what to exit with; 0 after `--help`, whose text is `text`. */
  | { readonly ok: false; readonly code: number; readonly text: string };

/** Reads the arguments of the server; `--lab` when no source is named. */
export const readServerOptions = (args: readonly string[]): OptionsReading => {
  const said: string[] = [];
  const command = serverCommand((text) => said.push(text));
  try {
    command.parse(args, { from: 'user' });
    return chosen(command.opts());
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ok: false, code: error.exitCode === 0 ? 0 : 2, text: said.join('').trim() || error.message };
  }
};

type Parsed = {
  readonly lab?: string | true;
  readonly from?: readonly string[];
  readonly kubeconfig?: string | true;
  readonly context?: string;
  readonly allowWrites?: true;
  readonly as?: UserName;
  readonly labPace?: LabPace;
  readonly labFault?: readonly HostFault[];
  readonly port?: number;
  readonly kubeconfigOut?: string;
  readonly releaseVersion: string;
  readonly csp: 'enforce' | 'report';
};

const serverCommand = (say: (text: string) => void): Command =>
  new Command('npm start --')
    .description('Serves Wiremap over a simulated cluster, a dump, or the cluster of a kubeconfig.')
    .addOption(new Option('--lab [scenario]', 'a simulated cluster (default: datacenter)'))
    .addOption(new Option('--from <path...>', 'files, folders, must-gather trees, archives').conflicts(['lab']))
    .addOption(new Option('--kubeconfig [path]', 'the cluster of a kubeconfig').conflicts(['lab', 'from']))
    .option('--context <name>', 'which context of the kubeconfig')
    .option('--allow-writes', 'let changes through to the cluster of the kubeconfig')
    .addOption(new Option('--as <user>', 'who one is at first in the simulated cluster').choices(userNames))
    .addOption(new Option('--lab-pace <pace>', 'how quickly the simulated cluster works').choices(['natural', 'fast']))
    .addOption(
      new Option(
        '--lab-fault <node/nic:mtu...>',
        'network cards of the simulated cluster that refuse an MTU above the one named',
      ).argParser(addedFault),
    )
    .addOption(new Option('--port <number>', 'the port to listen on; a free one when absent').argParser(portOf))
    .option('--kubeconfig-out <file>', 'write a kubeconfig for kubectl')
    .option('--release-version <version>', 'the console release to pretend', '4.22.0')
    .addOption(
      new Option('--csp <mode>', 'the content security policy').choices(['enforce', 'report']).default('enforce'),
    )
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: say });

const addedFault = (text: string, before: readonly HostFault[] = []): readonly HostFault[] => {
  const fault = readHostFault(text);
  if (fault !== undefined) return [...before, fault];
  throw new InvalidArgumentError('It is not written as node/nic:mtu.');
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('It is not a port number.');
};

const chosen = (parsed: Parsed): OptionsReading => {
  const cluster = clusterOf(parsed);
  const problem = misplaced(parsed, cluster.kind);
  if (problem !== undefined) return { ok: false, code: 2, text: problem };
  const { port = 0, kubeconfigOut, releaseVersion, csp } = parsed;
  return { ok: true, options: { cluster, port, kubeconfigOut, releaseVersion, csp } };
};

const clusterOf = ({ lab, from, kubeconfig, context, allowWrites, as, labPace, labFault }: Parsed): ClusterChoice => {
  if (from !== undefined) return { kind: 'dump', paths: from };
  if (kubeconfig === undefined)
    return {
      kind: 'lab',
      scenario: typeof lab === 'string' ? lab : 'datacenter',
      as: as ?? 'admin',
      pace: labPace,
      faults: labFault,
    };
  const path = kubeconfig === true ? undefined : kubeconfig;
  return { kind: 'kubeconfig', path, context, allowWrites: allowWrites === true };
};

const misplaced = (parsed: Parsed, kind: ClusterChoice['kind']): string | undefined => {
  if (kind !== 'lab' && parsed.as !== undefined) return 'error: --as goes with --lab only';
  if (kind !== 'lab' && (parsed.labPace ?? parsed.labFault) !== undefined)
    return 'error: --lab-pace and --lab-fault go with --lab only';
  if (kind !== 'kubeconfig' && parsed.context !== undefined) return 'error: --context goes with --kubeconfig only';
  if (kind !== 'kubeconfig' && parsed.allowWrites) return 'error: --allow-writes goes with --kubeconfig only';
  if (kind === 'kubeconfig' && parsed.kubeconfigOut !== undefined)
    return 'error: --kubeconfig-out goes with --lab and --from only; a kubeconfig is there already';
  return undefined;
};
