// npm run bench [-- arguments]: measures layout, first picture and DOM size, and prints them beside their budgets.
import { existsSync } from 'node:fs';
import { setUpBrowser, setUpPackages } from './setup.mjs';
import { becomeTool, runTool } from './runTool.mjs';
import { scriptsFor } from './stale.mjs';

setUpPackages();
for (const script of scriptsFor(['plugin', 'host', 'server'])) {
  if (!runTool('npm', ['run', '--silent', script], { quiet: true })) process.exit(1);
}
if (!existsSync('bench/main.mjs')) {
  console.error('There is no bench/main.mjs');
  process.exit(1);
}
becomeTool(process.execPath, ['bench/main.mjs', ...process.argv.slice(2)], { CHROMIUM: setUpBrowser() });
