// Makes a checkout ready: the packages of the lock file, and a browser where one is wanted. Needs Node and npm only.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { browserPath, installBrowser } from './browser.mjs';
import { runTool } from './runTool.mjs';

/** Installs the packages when they are not those of the lock file; ends the process when that fails. */
export const setUpPackages = () => {
  if (isInstalled()) return;
  console.error('Installing the packages of package-lock.json …');
  if (runTool('npm', ['ci'], { quiet: true, env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } })) return;
  console.error('npm ci failed. Mend what it says above, then start again.');
  process.exit(1);
};

/** Finds or installs a browser and answers its path; ends the process with what to type when there is none. */
export const setUpBrowser = () => {
  const path = browserPath() ?? installBrowser();
  if (path !== undefined) return path;
  console.error(
    [
      'The browser tests need Chromium and none could be found or installed. Type one of:',
      '  npx playwright install chromium',
      '  sudo apt-get install chromium',
      '  export CHROMIUM=/path/to/chrome',
      'and start again.',
    ].join('\n'),
  );
  return process.exit(1);
};

/** npm writes down what it installed; packages for other platforms are in the lock file only. */
const isInstalled = () => {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([place, { version, optional }]) =>
      place === '' || (installed[place] === undefined ? optional === true : installed[place].version === version),
  );
};

const packagesOf = (lockFile) => (existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {});

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUpPackages();
  console.log(`Ready. Browser: ${setUpBrowser()}`);
}
