// The built server over a cluster of our own.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts it on a free port; `url` answers when this resolves. */
export async function startServer(file) {
  const child = spawn(process.execPath, ['dist/server/main.mjs', '--from', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The server left with ${code}`))),
  );
  const url = await Promise.race([addressIn(child.stdout), ended]);
  ended.catch(() => undefined);
  return { url: url.replace(/\/$/, ''), stop: () => child.kill() };
}

async function addressIn(output) {
  for await (const line of createInterface({ input: output })) {
    const found = /^Wiremap: (\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('The server did not say where it is');
}
