import { Command, CommanderError, Option } from 'commander';
import { labScenarios } from '../cluster/lab/labScenarios';
import { userNames } from '../cluster/http/userAccess';
import { clusterOf, type SourceOptions } from './clusterOf';
import { drawMap, mapFormats, type MapOptions } from './drawMap';
import type { Terminal } from './terminal';

/** 0 = done, 2 = could not be run: the usage, the source or what was asked for is wrong, and stderr says how. */
export type ExitCode = 0 | 2;

/** Runs one command; its result is the only thing that goes to `out`. */
export const runCommandLine = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const result: { code: ExitCode } = { code: 0 };
  const program = programFor(terminal, (code) => (result.code = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return result.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
};

const programFor = (terminal: Terminal, finish: (code: ExitCode) => void): Command => {
  const program = new Command('wiremap')
    .description("Draws how each virtual machine's NIC reaches a switch port.")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .helpCommand(false)
    .showHelpAfterError('Try --help.');
  const map = program
    .command('map')
    .description('the picture: as text, as JSON, as a Mermaid graph or as an SVG image')
    .addOption(new Option('-o, --output <format>', 'how to write it').choices(mapFormats).default('text'))
    .option('--node <name>', 'what is on the paths through this node')
    .option('--network <name>', 'the paths of this network: the name of a network, NAD or CUDN')
    .option('--vm <namespace/name>', 'the path of this virtual machine');
  sourceOptions(map).action(async (options: MapOptions & SourceOptions) => {
    finish(await runMap(options, terminal));
  });
  return program;
};

const sourceOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--lab <scenario>', 'a simulated cluster')
        .choices(labScenarios.map(({ name }) => name))
        .conflicts(['from', 'kubeconfig']),
    )
    .addOption(
      new Option('--from <path...>', 'files, folders, archives: YAML, JSON, must-gather, oc adm inspect').conflicts(
        'kubeconfig',
      ),
    )
    .option('--kubeconfig [path]', 'a real cluster, for reading; without a path what kubectl would take')
    .option('--context <name>', 'with --kubeconfig: the context instead of the current one')
    .addOption(new Option('--as <user>', 'with --lab: who looks').choices([...userNames]));

const runMap = async (options: MapOptions & SourceOptions, terminal: Terminal): Promise<ExitCode> => {
  const cluster = await clusterOf(options, terminal.environment);
  if (!cluster.ok) {
    terminal.err(`error: ${cluster.problem}\n`);
    return 2;
  }
  for (const note of cluster.notes) terminal.err(`${note}\n`);
  const drawing = drawMap(cluster.raw, options);
  if (!drawing.ok) {
    terminal.err(`error: ${drawing.problem}\n`);
    return 2;
  }
  terminal.out(drawing.text);
  return 0;
};
