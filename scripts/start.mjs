// npm start [-- arguments of the server]: sets up, builds what is missing or older than its sources, serves.
import { setUpPackages } from './setup.mjs';
import { becomeTool, runTool } from './runTool.mjs';
import { scriptsFor } from './stale.mjs';

setUpPackages();
for (const script of scriptsFor(['plugin', 'host', 'server'])) {
  console.error(`npm run ${script} …`);
  if (!runTool('npm', ['run', '--silent', script], { quiet: true })) {
    console.error(`npm run ${script} failed.`);
    process.exit(1);
  }
}
becomeTool(process.execPath, ['--enable-source-maps', 'dist/server/main.mjs', ...process.argv.slice(2)]);
