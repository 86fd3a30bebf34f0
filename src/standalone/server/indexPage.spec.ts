import type { ServerFlags } from '../serverFlags';
import { indexPage } from './indexPage';

const flags = (label: string): ServerFlags => ({
  basePath: '/',
  consolePlugins: ['wiremap'],
  i18nNamespaces: ['plugin__wiremap'],
  releaseVersion: '4.22.0',
  wiremap: {
    kind: 'dump',
    label,
    summary: '',
    readOnly: true,
    users: [],
    timeStands: true,
    skipped: { count: 0, files: [] },
  },
});

const scripts = (page: string) => [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];

describe('the page', () => {
  it('gives every script the nonce', () => {
    const page = indexPage(flags('x'), 'abc==');
    expect(scripts(page).map(([, attributes]) => attributes)).toEqual([
      ' nonce="abc=="',
      ' nonce="abc==" src="/static/theme.js"',
      ' nonce="abc==" src="/static/main.js" defer',
    ]);
  });

  it('carries the flags, whatever is in them', () => {
    const label = '</script><script>alert(1)</script> <!-- & \u2028';
    const page = indexPage(flags(label), 'n');
    const found = scripts(page);
    expect(found).toHaveLength(3);
    const json = /SERVER_FLAGS = (.*);/.exec(found[0]?.[2] ?? '')?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(flags(label));
    expect(json).not.toMatch(/[<>&\u2028]/);
  });

  it('has the flags before any other script', () => {
    const page = indexPage(flags('x'), 'n');
    expect(page.indexOf('SERVER_FLAGS')).toBeLessThan(page.indexOf('src="/static/'));
  });
});
