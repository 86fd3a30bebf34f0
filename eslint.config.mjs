import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { coreOrder, floors } from './floors.config.mjs';

const specs = ['src/**/*.spec.ts', 'src/**/*.spec.tsx', 'src/testing/**'];
const source = ['src/**/*.ts', 'src/**/*.tsx'];

const zone = (target, from, seen) => ({ target, from, except: seen.map((folder) => `./${folder}`) });

/** Specs may also use the builders, and any part of their own floor. */
const floorZones = (extra) =>
  floors.map(({ folder, sees }) => ({
    ...zone(`./src/${folder}`, './src', [...new Set([folder, ...sees, ...extra])]),
    message: `src/${folder} may import ${sees.map((name) => `src/${name}`).join(', ') || 'nothing'} (floors.config.mjs).`,
  }));

const coreZones = Object.entries(coreOrder).map(([part, sees]) => ({
  ...zone(`./src/core/${part}`, './src/core', [part, ...sees]),
  message: `src/core/${part} may import ${sees.join(', ') || 'nothing'} of the core (floors.config.mjs).`,
}));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Forbids every package but those named; `node:` stands for all of Node's own modules. */
const onlyPackages = (folder, packages) => {
  const allowed = packages.map((name) => (name.endsWith(':') ? escaped(name) : `${escaped(name)}(/|$)`));
  const regex = `^(?!${['\\.', ...allowed].join('|')})`;
  const message = `src/${folder} may import these packages only: ${packages.join(', ') || 'none'} (floors.config.mjs).`;
  return {
    files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`],
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
};

const packageRules = floors
  .filter(({ packages }) => packages !== undefined)
  .flatMap(({ folder, packages, more = {} }) => [
    onlyPackages(folder, packages),
    ...Object.entries(more).map(([inner, added]) => onlyPackages(inner, [...packages, ...added])),
  ]);

const noMutableModules = [
  'Program > VariableDeclaration',
  'Program > ExportNamedDeclaration > VariableDeclaration',
].map((place) => ({
  selector: `${place}[kind="let"]`,
  message: 'State belongs to a value somebody owns, not to a module.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'test-results/', 'playwright-report/', 'charts/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.recommended] },
  {
    files: source,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/core/model/*Id*.ts'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  {
    files: source,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...floorZones([]), ...coreZones] }],
    },
  },
  {
    // The stand-ins export what the console's modules of the same place export, which for some is a default.
    files: ['src/standalone/host/sdk/**'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  ...packageRules,
  {
    files: source,
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noMutableModules],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [react.configs.flat.recommended, react.configs.flat['jsx-runtime']],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    settings: { react: { version: '18.3' } },
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true }],
      'react/forbid-dom-props': ['error', { forbid: ['style'] }],
      'react/jsx-no-target-blank': 'error',
      'react/no-array-index-key': 'error',
      'react/prop-types': 'off',
    },
  },
  {
    files: ['src/{ui,console,standalone/host}/**/*.ts', 'src/{ui,console,standalone/host}/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/ui/**/*.tsx', 'src/console/**/*.tsx'],
    ignores: specs,
    rules: {
      // What a person reads goes through t(); marks between two texts need not.
      'react/jsx-no-literals': ['error', { allowedStrings: ['·', '→', '⇄', '–', ', ', ': ', ' ', '×', '?', '/'] }],
    },
  },
  {
    files: specs,
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: floorZones(['testing']) }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/cli/**', 'src/standalone/server/**'], rules: { 'no-console': 'off' } },
);
