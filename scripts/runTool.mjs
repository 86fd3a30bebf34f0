// Starts another program from a script.
import { spawn, spawnSync } from 'node:child_process';

/** Runs `command` and hands its output on, to stderr if `quiet`; answers whether it succeeded. */
export const runTool = (command, args, { quiet = false, env = {} } = {}) => {
  const { status, error } = spawnSync(command, args, {
    stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
};

/** Runs `command` beside others; answers whether it succeeded, and all that it printed, in the order in which it came. */
export const runBeside = (command, args) =>
  new Promise((resolve) => {
    const printed = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', (error) => printed.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code) => resolve({ succeeded: code === 0, output: Buffer.concat(printed).toString() }));
  });

/** Becomes `command`, as far as Node can: same streams, its exit code, signals handed on. */
export const becomeTool = (command, args, env = {}) => {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
