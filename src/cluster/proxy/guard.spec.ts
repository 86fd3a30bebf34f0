import type { IncomingMessage } from 'node:http';
import { IncomingMessage as Message } from 'node:http';
import { Socket } from 'node:net';
import { guardRequest } from './guard';

const setting = { token: 'secret_Token-1', port: 8123 };

const request = (url: string, headers: Record<string, string>, method = 'GET'): IncomingMessage =>
  Object.assign(new Message(new Socket()), { url, headers: { host: 'localhost:8123', ...headers }, method });
const verdict = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  guardRequest(request(url, headers, method), setting);

const cookie = { cookie: 'other=1; wiremap-8123=secret_Token-1' };

describe('the guard', () => {
  it('lets in who has the cookie of this run', () => {
    expect(verdict('/api', cookie)).toEqual({ kind: 'pass' });
    expect(verdict('/api', { ...cookie, origin: 'http://localhost:8123' }, 'POST')).toEqual({ kind: 'pass' });
    expect(verdict('/api', { ...cookie, host: '127.0.0.1:8123' })).toEqual({ kind: 'pass' });
    expect(verdict('/api', { ...cookie, host: '[::1]:8123' })).toEqual({ kind: 'pass' });
  });

  it('gives the cookie to who comes with the token, and takes the token out of the URL', () => {
    expect(verdict('/network-map?scope=all&token=secret_Token-1')).toEqual({
      kind: 'welcome',
      cookie: 'wiremap-8123=secret_Token-1; HttpOnly; SameSite=Strict; Path=/',
      location: '/network-map?scope=all',
    });
    expect(verdict('//evil.example/?token=secret_Token-1')).toMatchObject({ location: '/evil.example/' });
  });

  it.each([
    ['no token', '/', {}, 'GET', 401],
    ['a wrong token', '/?token=guess', {}, 'GET', 401],
    ['a wrong token of the right length', '/?token=secret_Token-2', {}, 'GET', 401],
    ['a wrong cookie', '/', { cookie: 'wiremap-8123=guess' }, 'GET', 401],
    ['the cookie of another port', '/', { cookie: 'wiremap-8124=secret_Token-1' }, 'GET', 401],
    ['the token in a POST', '/?token=secret_Token-1', {}, 'POST', 401],
    ['another site', '/', { ...cookie, origin: 'https://evil.example' }, 'POST', 403],
    ['a page without an origin of its own', '/', { ...cookie, origin: 'null' }, 'GET', 403],
    ['another port of this machine', '/', { ...cookie, origin: 'http://localhost:3000' }, 'GET', 403],
    ['a rebound name', '/', { ...cookie, host: 'evil.example:8123' }, 'GET', 421],
    ['another port in Host', '/', { ...cookie, host: 'localhost:9' }, 'GET', 421],
  ])('refuses %s', (...[, url, headers, method, code]) => {
    expect(verdict(url, headers, method)).toMatchObject({ kind: 'refuse', code });
  });

  it('lets everybody on this machine in when there is no token, and still no other site', () => {
    const open = (headers: Record<string, string> = {}) => guardRequest(request('/', headers), { port: 8123 });
    expect(open()).toEqual({ kind: 'pass' });
    expect(open({ origin: 'https://evil.example' })).toMatchObject({ kind: 'refuse', code: 403 });
    expect(open({ host: 'evil.example:8123' })).toMatchObject({ kind: 'refuse', code: 421 });
  });

  it('knows that port 80 goes without saying', () => {
    const bare = request('/', { host: 'localhost', cookie: 'wiremap-80=secret_Token-1' });
    expect(guardRequest(bare, { ...setting, port: 80 })).toEqual({ kind: 'pass' });
  });
});
