import { defineConfig } from '@playwright/test';
import { serverStarts, urlOf } from './integration-tests/labServers';
import { browserPath } from './scripts/browser.mjs';

const executablePath = browserPath();
const isCi = process.env['CI'] !== undefined;

/** The browser tests run against the built bundles (`npm run build` first), one server for each simulated cluster. */
export default defineConfig({
  testDir: 'integration-tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  // A test that passes only the second time is told as flaky.
  retries: isCi ? 1 : 0,
  timeout: 120_000,
  // Long enough for a machine that does other things as well.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: urlOf('datacenter'),
    testIdAttribute: 'data-test',
    viewport: { width: 1600, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Writing traces costs time, so that in CI only a test that is tried again is traced.
    trace: isCi ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: serverStarts.map(({ scenario, port, url }) => ({
    command: `node --enable-source-maps dist/server/main.mjs --lab ${scenario} --port ${port}`,
    url,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
  })),
});
