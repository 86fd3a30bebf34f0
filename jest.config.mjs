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
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', ...browserSpecs.map((folder) => `<rootDir>/${folder}/`)],
    },
    {
      ...project,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: browserSpecs.map((folder) => `<rootDir>/${folder}/**/*.spec.ts?(x)`),
      setupFiles: ['<rootDir>/jest/browserGlobals.cjs'],
      setupFilesAfterEnv: ['<rootDir>/jest/matchers.cjs'],
    },
  ],
};
