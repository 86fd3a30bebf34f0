import { Command, CommanderError, Option } from 'commander';
import { labScenarios } from '../cluster/lab/labScenarios';
import { userNames } from '../cluster/http/userAccess';
import { checkCluster } from './checkCluster';
import { checkFormats, severities, type CheckOptions } from './checkOptions';
import { rulesToMarkdown } from '../core/render/diagnosis/rulesToMarkdown';
import { allRules } from '../core/rules/allRules';
import { version } from '../../package.json';
import { clusterOf, type SourceOptions } from './clusterOf';
import { drawMap, mapFormats, type MapOptions } from './drawMap';
import { explainRule } from './explainRule';
import type { Terminal } from './terminal';

/**
 * 0 = done; 1 = a check found something; 2 = could not be run: the usage, the source or what was asked for is wrong, and
 * stderr says how; 3 = a strict check could not tell everything.
 */
export type ExitCode = 0 | 1 | 2 | 3;

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
    .version(version, '--version', 'print the version')
    .showHelpAfterError('Try --help.');
  const map = program
    .command('map')
    .allowExcessArguments(false)
    .description('the picture: as text, as JSON, as a Mermaid graph or as an SVG image')
    .addOption(new Option('-o, --output <format>', 'how to write it').choices(mapFormats).default('text'))
    .option('--node <name>', 'what is on the paths through this node')
    .option('--network <name>', 'the paths of this network: the name of a network, NAD or CUDN')
    .option('--vm <namespace/name>', 'the path of this virtual machine');
  sourceOptions(map).action(async (options: MapOptions & SourceOptions) => {
    finish(await runMap(options, terminal));
  });
  sourceOptions(checkCommand(program)).action(async (options: CheckOptions & SourceOptions) => {
    finish(await runCheck(options, terminal));
  });
  program
    .command('explain')
    .allowExcessArguments(false)
    .description('a rule: what it means, why it hurts and how to mend it')
    .argument('[rule]', 'its code, such as D-101')
    .option('--markdown', 'every rule, as docs/rules.md has them')
    .action((name: string | undefined, { markdown }: { readonly markdown?: true }) => {
      finish(runExplain(name, markdown, terminal));
    });
  return program;
};

const checkCommand = (program: Command): Command =>
  program
    .command('check')
    .allowExcessArguments(false)
    .description('what is wrong: 0 nothing, 1 something, 2 could not run, 3 with --strict: could not tell everything')
    .addOption(new Option('-o, --output <format>', 'how to write it').choices(checkFormats).default('text'))
    .addOption(new Option('--severity <least>', 'from which on it counts').choices(severities).default('warning'))
    .option('--vm <namespace/name>', 'what concerns this virtual machine, with the ladder of each of its NICs')
    .option('--native-vlan <localnet=vid...>', 'a VLAN that the switch sends untagged')
    .option('--strict', 'end with 3 when something could not be told');

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

const runCheck = async (options: CheckOptions & SourceOptions, terminal: Terminal): Promise<ExitCode> => {
  const cluster = await clusterOf(options, terminal.environment);
  if (!cluster.ok) {
    terminal.err(`error: ${cluster.problem}\n`);
    return 2;
  }
  for (const note of cluster.notes) terminal.err(`${note}\n`);
  const { code, text, problems } = checkCluster(cluster, options);
  for (const problem of problems) terminal.err(`error: ${problem}\n`);
  terminal.out(text);
  return code;
};

const runExplain = (name: string | undefined, markdown: true | undefined, terminal: Terminal): ExitCode => {
  const text = markdown ? rulesToMarkdown(allRules) : explainRule(name ?? '');
  if (text === undefined) {
    terminal.err(`error: There is no rule ${name ?? ''}; name one, such as D-101.\n`);
    return 2;
  }
  terminal.out(text);
  return 0;
};
