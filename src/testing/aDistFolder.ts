import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder as the builds leave it, with as little as possible in each file. */
export const aDistFolder = (): { readonly dist: string; readonly remove: () => void } => {
  const dist = mkdtempSync(path.join(os.tmpdir(), 'wiremap-dist-'));
  const files = {
    'host/main.js': 'main()',
    'host/theme.js': 'theme()',
    'host/main.css': 'a{}',
    'plugin/plugin-manifest.json': '{"name":"wiremap"}',
    'plugin/locales/en/plugin__wiremap.json': '{"Network map":"Network map"}',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
};
