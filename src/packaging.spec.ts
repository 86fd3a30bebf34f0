/** Tests about what is shipped: the console's manifest, the texts, the chart and the lock file agree. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import extensions from '../console-extensions.json';
import manifest from '../package.json';
import texts from '../locales/en/plugin__wiremap.json';

const top = path.resolve(__dirname, '..');
const { consolePlugin } = manifest;
const lock: unknown = JSON.parse(readFileSync(path.join(top, 'package-lock.json'), 'utf8'));

/** The properties that the console knows of each extension type that we use; its own schema accepts anything. */
const known: Readonly<Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>> =
  {
    'console.navigation/href': {
      required: ['id', 'section', 'perspective', 'name', 'href'],
      optional: ['startsWith', 'insertBefore', 'insertAfter', 'dataAttributes', 'namespaced', 'prefixNamespaced'],
    },
    'console.page/route': { required: ['path', 'component'], optional: ['exact', 'perspective'] },
    'console.tab/horizontalNav': { required: ['model', 'page', 'component'], optional: [] },
  };

const sections: Readonly<Record<string, string>> = {
  admin: 'networking',
  'virtualization-perspective': 'networking-virt-perspective',
};

describe('console-extensions.json', () => {
  it.each(extensions.map((extension, index) => ({ ...extension, index })))(
    'gives extension $index ($type) the properties that the console knows',
    ({ type, properties }) => {
      const { required, optional } = known[type] ?? { required: [`a known type instead of ${type}`], optional: [] };
      const present = Object.keys(properties);
      expect(required.filter((name) => !present.includes(name))).toEqual([]);
      expect(present.filter((name) => !required.includes(name) && !optional.includes(name))).toEqual([]);
    },
  );

  it('refers to exposed modules and to what they export', () => {
    const modules: Readonly<Record<string, string>> = consolePlugin.exposedModules;
    const broken = codeRefs(extensions).filter((ref) => {
      const [module = '', exported = ''] = ref.split('.');
      const file = ['.tsx', '.ts'].map((end) => path.join(top, 'src', `${modules[module]}${end}`)).find(existsSync);
      return file === undefined || !new RegExp(`export .*\\b${exported}\\b`).test(readFileSync(file, 'utf8'));
    });
    expect(broken).toEqual([]);
  });

  it('uses every exposed module', () => {
    const used = codeRefs(extensions).map((ref) => ref.split('.')[0]);
    expect(Object.keys(consolePlugin.exposedModules).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('puts each item into a section that its perspective has, under an id of its own', () => {
    const items = extensions.flatMap(({ properties }) => ('section' in properties ? [properties] : []));
    expect(items.map(({ section }) => section)).toEqual(items.map(({ perspective }) => sections[perspective ?? '']));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('puts a tab onto the pages of a VM and of its instance, by group, version and kind', () => {
    const tabs = extensions.flatMap(({ properties }) => ('model' in properties ? [properties] : []));
    const page = { name: '%plugin__wiremap~Network path%', href: 'network-path' };
    expect(tabs).toMatchObject([
      { model: { group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachine' }, page },
      { model: { group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachineInstance' }, page },
    ]);
  });

  it('names only texts that there are', () => {
    const marked = [...JSON.stringify(extensions).matchAll(/"%([^"]+)%"/g)].map(([, text]) => text);
    const present = Object.keys(texts).map((text) => `plugin__${consolePlugin.name}~${text}`);
    expect(marked.filter((text) => !present.includes(text ?? ''))).toEqual([]);
    expect(marked).not.toEqual([]);
  });
});

describe('versions', () => {
  const chart: unknown = parse(readFileSync(path.join(top, 'charts/wiremap/Chart.yaml'), 'utf8'));

  it('has one version for the package, the plugin, the chart and the image', () => {
    const { version } = manifest;
    expect(consolePlugin.version).toBe(version);
    expect(lock).toMatchObject({ version });
    expect(chart).toMatchObject({ name: consolePlugin.name, version, appVersion: version });
  });

  it('takes the PatternFly of newer consoles, but is built with that of the oldest', () => {
    expect(manifest.devDependencies['@patternfly/react-core']).toBe('^6.4.0');
    expect(lock).toMatchObject({ packages: { 'node_modules/@patternfly/react-core': { version: '6.4.2' } } });
    expect(consolePlugin.dependencies['@console/pluginAPI']).toBe('>=4.22.0-0');
  });

  it('keeps hosts out of the lock file', () => {
    expect(JSON.stringify(lock)).not.toContain('"resolved":"http');
  });
});

function codeRefs(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '$codeRef' && typeof inner === 'string' ? [inner] : codeRefs(inner),
  );
}
