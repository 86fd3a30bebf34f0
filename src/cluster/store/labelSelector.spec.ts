import { parseLabelSelector } from './labelSelector';

const matches = (selector: string, labels: Record<string, string>): boolean | number => {
  const test = parseLabelSelector(selector);
  return test.ok ? test.value(labels) : test.status.code;
};

describe('a label selector', () => {
  it.each([
    ['', {}, true],
    ['app=web', { app: 'web' }, true],
    ['app==web', { app: 'db' }, false],
    ['app!=web', {}, true],
    ['app!=web', { app: 'web' }, false],
    ['node-role.kubernetes.io/worker=', { 'node-role.kubernetes.io/worker': '' }, true],
    ['app', { app: '' }, true],
    ['!app', { app: '' }, false],
    ['! app', {}, true],
    ['app in (web, db)', { app: 'db' }, true],
    ['app in (web, db)', {}, false],
    ['app notin (web)', {}, true],
    ['app notin (web)', { app: 'web' }, false],
    ['app in (web,db),tier=front', { app: 'web', tier: 'front' }, true],
    ['app in (web,db),tier=front', { app: 'web' }, false],
    ['app=web db', {}, 400],
    ['app in web', {}, 400],
    ['a,,b', {}, 400],
  ])('%s on %j is %s', (selector, labels, expected) => {
    expect(matches(selector, labels)).toBe(expected);
  });
});
