import { readFileSync } from 'node:fs';

// Two worlds: whatever runs in Node or nowhere in particular is tested in Node; whatever draws is tested in jsdom.

/** Packages that publish ES modules only; everything else in node_modules is used as it is. */
const esmPackages = [
  ...['@patternfly/', '@openshift-console/', 'd3', 'internmap', 'delaunator', 'robust-predicates'],
  ...['@kubernetes/client-node', 'openid-client', 'oauth4webapi', 'jose'],
];

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

/** The parts of the console that its SDK asks for, taken from the stand-in: component specs run the real SDK. */
const consoleModules = JSON.parse(readFileSync(new URL('src/standalone/host/consoleModules.json', import.meta.url)));
const standIns = Object.entries(consoleModules).map(([name, file]) => [
  `^${name}$`,
  `<rootDir>/src/standalone/host/${file}`,
]);

const project = {
  transform: { '^.+\\.(m|c)?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')}))`],
  moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/jest/emptyModule.cjs', ...Object.fromEntries(standIns) },
};

const browserSpecs = ['src/ui', 'src/console', 'src/standalone/host'];

/** Both: a folder of many small specs, each of which needs most of the core to build its cluster. */
const oneSpecARule = 'src/core/(rules|preflight)/';

const inFolders = (folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts?(x)`);
const outOf = (...folders) => ['/node_modules/', ...folders.map((folder) => `<rootDir>/${folder}`)];

/**
 * Files that a project must not count in the coverage. Counting costs more than the tests themselves, for every file
 * that a spec loads; so each file is counted only where its own specs run, and nothing but the core at all.
 */
const countsOnly = (pattern) => ({ coveragePathIgnorePatterns: [`/node_modules/`, `<rootDir>/(?!${pattern})`] });
const countsNothing = { coveragePathIgnorePatterns: ['/'] };

export default {
  // A loaded machine with two cores takes its time to load what draws.
  testTimeout: 30_000,
  // Jest leaves one core idle, which is half of a machine with two.
  maxWorkers: '100%',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'json-summary', 'html'],
  collectCoverageFrom: ['src/k8s/**/*.ts', 'src/core/**/*.ts', '!**/*.spec.ts'],
  coverageThreshold: {
    './src/k8s/': { branches: 95 },
    './src/core/': { branches: 95 },
  },
  projects: [
    {
      ...project,
      ...countsOnly(oneSpecARule),
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: inFolders(['src/core/rules', 'src/core/preflight']),
    },
    {
      ...project,
      ...countsOnly(`src/(core|k8s)/(?!rules/|preflight/)`),
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: inFolders(['src/core', 'src/k8s']),
      testPathIgnorePatterns: outOf(oneSpecARule),
    },
    {
      ...project,
      ...countsNothing,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: inFolders(['src']),
      testPathIgnorePatterns: outOf('src/core/', 'src/k8s/', ...browserSpecs.map((folder) => `${folder}/`)),
    },
    {
      ...project,
      ...countsNothing,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: inFolders(browserSpecs),
      setupFiles: ['<rootDir>/jest/browserGlobals.cjs'],
      setupFilesAfterEnv: ['<rootDir>/jest/matchers.cjs'],
    },
  ],
};
