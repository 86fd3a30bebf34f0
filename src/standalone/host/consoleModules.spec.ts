/** The contract with the console's SDK: what it takes from the console, and what it gives. */
import * as sdk from '@openshift-console/dynamic-plugin-sdk';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import consoleModules from './consoleModules.json';
import sdkExports from './sdkExports.json';

const lib = path.join(path.dirname(require.resolve('@openshift-console/dynamic-plugin-sdk/package.json')), 'lib');

const required = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => [...readFileSync(path.join(lib, file), 'utf8').matchAll(/['"](@console\/[^'"]+)['"]\)/g)])
  .map(([, name = '']) => name);

describe('the stand-ins for the console', () => {
  it('are just those that the SDK asks for', () => {
    expect(Object.keys(consoleModules)).toEqual([...new Set(required)].sort());
  });

  it('all exist', () => {
    const files = Object.values(consoleModules);
    expect(files.filter((file) => !existsSync(path.join(__dirname, file)))).toEqual([]);
  });
});

describe('the SDK', () => {
  it('exports what it exported when the host was written', () => {
    expect(Object.keys(sdk).sort()).toEqual(sdkExports);
  });

  it('finds every part of the console that it hands on', () => {
    const lacking = Object.keys(sdk).filter((name) => Reflect.get(sdk, name) === undefined);
    expect(lacking).toEqual([]);
  });
});
