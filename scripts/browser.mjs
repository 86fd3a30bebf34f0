// Where is a Chromium for the browser tests, and how does one get there?
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runTool } from './runTool.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser to use: $CHROMIUM, then an installed Chromium or Chrome, then Playwright's own; undefined if none. */
export const browserPath = () => {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  if (named) console.error(`CHROMIUM=${named} is not there; looking elsewhere.`);
  return installedBrowser() ?? playwrightsBrowser();
};

/** Installs Playwright's Chromium, or else Debian's when root; answers its path, or undefined when neither worked. */
export const installBrowser = () => {
  console.error('No Chromium here; trying to install one …');
  runTool('npx', ['playwright', 'install', 'chromium'], { quiet: true });
  const downloaded = playwrightsBrowser();
  if (downloaded !== undefined && starts(downloaded)) return downloaded;
  if (!isRootOnDebian()) return undefined;
  runTool('apt-get', ['update', '-q'], { quiet: true });
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  runTool('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { quiet: true, env });
  return installedBrowser();
};

const installedBrowser = () => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...macPlaces].find((place) => existsSync(place));
};

const playwrightsBrowser = () => {
  try {
    const place = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(place) ? place : undefined;
  } catch {
    return undefined;
  }
};

/** A downloaded browser may lack libraries of the system, which only a start shows. */
const starts = (place) => runTool(place, ['--version'], { quiet: true });

const isRootOnDebian = () =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && readdirSync('/etc').includes('debian_version');
