import { contentSecurityPolicy, policyHeader } from './contentSecurityPolicy';

/** The directives of the console 4.22, without what it allows on the internet. */
const ofTheConsole: Readonly<Record<string, readonly string[]>> = {
  'base-uri': ["'self'"],
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'script-src': ["'self'", "'unsafe-eval'", "'nonce-n0'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'"],
  'object-src': ["'self'"],
  'frame-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

describe('the content security policy', () => {
  const directives = contentSecurityPolicy('n0')
    .split('; ')
    .map((directive) => directive.split(' '));

  it('has the directives of the console, each of them once', () => {
    expect(directives.map(([name]) => name)).toEqual(Object.keys(ofTheConsole));
  });

  it('allows nothing that the console does not allow', () => {
    const wider = directives.flatMap(([name = '', ...values]) =>
      values.filter((value) => !ofTheConsole[name]?.includes(value)),
    );
    expect(wider).toEqual([]);
  });

  it('allows neither eval nor any other host', () => {
    expect(contentSecurityPolicy('n0')).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('is obeyed or only told of, as wished', () => {
    expect(policyHeader('enforce')).toBe('Content-Security-Policy');
    expect(policyHeader('report')).toBe('Content-Security-Policy-Report-Only');
  });
});
