import { after, aHostState } from '../../../../testing/lab/aHostState';

const state = aHostState();

describe('routes and resolvers', () => {
  it('are added once, and taken away by what they say', () => {
    const route = { destination: '10.9.0.0/16', 'next-hop-interface': 'br-ex', 'next-hop-address': '192.168.4.2' };
    const now = after(state, { routes: { config: [route] } });
    expect(now['routes']).toMatchObject({ config: [route], running: [{ destination: '0.0.0.0/0' }, route] });
    expect(after(now, { routes: { config: [route] } })).toBe(now);
    const gone = after(now, { routes: { config: [{ state: 'absent', destination: '10.9.0.0/16' }] } });
    expect(gone['routes']).toMatchObject({ config: [], running: [{ destination: '0.0.0.0/0' }] });
  });

  it('are the resolvers that are written', () => {
    const config = { server: ['10.0.0.53'] };
    expect(after(state, { 'dns-resolver': { config } })['dns-resolver']).toEqual({ config, running: config });
    const old = { 'dns-resolver': { config: {}, running: {}, more: 1 } };
    expect(after(old, { 'dns-resolver': { config } })['dns-resolver']).toEqual({ config, running: config, more: 1 });
  });
});
