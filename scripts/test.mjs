// npm test: every check there is, each stage with its time; the last line is the tally of all tests.
// A check such as the type check counts as one test. `npm test -- types jest` runs the named stages only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setUpBrowser, setUpPackages } from './setup.mjs';
import { runTool } from './runTool.mjs';

const unitResults = 'test-results/unit.json';
const browserResults = 'test-results/browser.json';
const coverage = ['--coverage', '--silent', '--json', `--outputFile=${unitResults}`];

const bin = (name) => `node_modules/.bin/${name}`;
const check = (name, ...commands) => ({
  name,
  run: () => tallyOf(commands.every(([command, ...args]) => runTool(command, args))),
});

const stages = [
  check('types', [bin('tsc'), '-p', 'tsconfig.json'], [bin('tsc'), '-p', 'tsconfig.core.json']),
  check('eslint', [bin('eslint'), '--max-warnings', '0', '.']),
  check('stylelint', [bin('stylelint'), 'src/**/*.css', '--allow-empty-input']),
  check('prettier', [bin('prettier'), '--check', '--log-level', 'warn', '.']),
  check('locales', ['node', 'scripts/locales.mjs']),
  { name: 'jest', run: () => counted(unitResults, unitTally, [bin('jest'), ...coverage]) },
  check('build', ['npm', 'run', '--silent', 'build']),
  { name: 'playwright', needs: 'build', run: runBrowserTests },
  check('bench', ['node', 'scripts/bench.mjs', '--counts']),
];

const wanted = process.argv.slice(2);
setUpPackages();

const failedStages = [];
const total = { passed: 0, failed: 0 };
for (const { name, run, needs } of stages.filter((stage) => wanted.length === 0 || wanted.includes(stage.name))) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { passed, failed } = failedStages.includes(needs) ? { passed: 0, failed: 1 } : await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedStages.push(name);
  console.log(`── ${name}: ${failed > 0 ? 'FAILED' : 'ok'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function tallyOf(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts the tests in the file of results that the command leaves; a failure that no test tells is one more. */
function counted(file, read, [command, ...args], env = {}) {
  rmSync(file, { force: true });
  mkdirSync('test-results', { recursive: true });
  const succeeded = runTool(command, args, { env });
  const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function unitTally({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function runBrowserTests() {
  const read = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });
  return counted(browserResults, read, [bin('playwright'), 'test'], { CHROMIUM: setUpBrowser() });
}
