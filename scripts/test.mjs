// npm test: every check there is, each stage with its time; the last line is the tally of all tests.
// A check such as the type check counts as one test. `npm test -- types jest` runs the named stages only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setUpBrowser, setUpPackages } from './setup.mjs';
import { runBeside, runTool } from './runTool.mjs';

const unitResults = 'test-results/unit.json';
const browserResults = 'test-results/browser.json';
const coverage = ['--coverage', '--silent', '--json', `--outputFile=${unitResults}`];

const bin = (name) => `node_modules/.bin/${name}`;
const check = (name, ...commands) => ({
  name,
  run: async () => {
    for (const [command, ...args] of commands) {
      const { succeeded, output } = await runBeside(command, args);
      if (output.trim() !== '') console.log(`\n${output.trimEnd()}`);
      if (!succeeded) return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  },
});

/** Of each lane one stage after the other; the lanes beside each other, since none of these uses two cores. */
const lanes = [
  [
    check('types', [bin('tsc'), '-p', 'tsconfig.json'], [bin('tsc'), '-p', 'tsconfig.core.json']),
    check('stylelint', [bin('stylelint'), 'src/**/*.css', '--allow-empty-input']),
    check('prettier', [bin('prettier'), '--check', '--log-level', 'warn', '.']),
    check('locales', ['node', 'scripts/locales.mjs']),
    check('build', ['npm', 'run', '--silent', 'build']),
  ],
  [check('eslint', [bin('eslint'), '--max-warnings', '0', '.'])],
];

/** What takes every core by itself. */
const wholeMachine = [
  { name: 'jest', run: () => counted(unitResults, unitTally, [bin('jest'), ...coverage]) },
  { name: 'playwright', needs: 'build', run: runBrowserTests },
  check('bench', ['node', 'scripts/bench.mjs', '--counts']),
];

const wanted = process.argv.slice(2);
setUpPackages();

const failedStages = [];
const total = { passed: 0, failed: 0 };
await Promise.all(lanes.map(runInTurn));
await runInTurn(wholeMachine);

if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runInTurn(stages) {
  for (const { name, run, needs } of stages.filter((stage) => wanted.length === 0 || wanted.includes(stage.name))) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const { passed, failed } = failedStages.includes(needs) ? { passed: 0, failed: 1 } : await run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedStages.push(name);
    console.log(`── ${name}: ${failed > 0 ? 'FAILED' : 'ok'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
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
