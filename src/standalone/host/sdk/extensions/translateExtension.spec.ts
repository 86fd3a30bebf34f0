import { translateExtension } from './translateExtension';

describe('the texts of an extension', () => {
  const component = () => Promise.resolve('page');
  const extension = {
    type: 'console.navigation/href',
    properties: {
      name: '%plugin__wiremap~Network map%',
      href: '/50%',
      startsWith: ['%plugin__wiremap~A%', 'b'],
      component,
    },
  };
  const translated = translateExtension(extension, (key) => `<${key}>`);

  it('are translated wherever they stand', () => {
    expect(translated.properties.name).toBe('<plugin__wiremap~Network map>');
    expect(translated.properties.startsWith).toEqual(['<plugin__wiremap~A>', 'b']);
  });

  it('leave everything else as it is', () => {
    expect(translated.properties.href).toBe('/50%');
    expect(translated.properties.component).toBe(component);
    expect(extension.properties.name).toBe('%plugin__wiremap~Network map%');
  });
});
