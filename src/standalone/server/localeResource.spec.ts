import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localeResource } from './localeResource';

describe('the texts of a plugin', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wiremap-locales-'));
  beforeAll(() => {
    mkdirSync(path.join(folder, 'en'));
    writeFileSync(path.join(folder, 'en/plugin__wiremap.json'), '{"Network map":"Network map"}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (query: string) => localeResource(folder, new URLSearchParams(query));

  it('are those of the language', async () => {
    expect(await ask('lng=en&ns=plugin__wiremap')).toBe('{"Network map":"Network map"}');
  });

  it('are none in a language or of a plugin that is not there', async () => {
    expect(await ask('lng=ja&ns=plugin__wiremap')).toBe('{}');
    expect(await ask('lng=en&ns=plugin__other')).toBe('{}');
  });

  it.each([
    ['no language', 'ns=plugin__wiremap'],
    ['no namespace', 'lng=en'],
    ['a way out of the folder', 'lng=..&ns=plugin__wiremap'],
    ['another way out', 'lng=en&ns=plugin__../../x'],
    ['another namespace', 'lng=en&ns=public'],
  ])('are not to be had for %s', async (...[, query]) => {
    expect(await ask(query)).toBeUndefined();
  });
});
