import { findByJsonPath } from './jsonPath';

const object = {
  metadata: { labels: { 'app.kubernetes.io/name': 'web' } },
  status: {
    count: 0,
    conditions: [
      { type: 'Ready', status: 'True' },
      { type: 'Paused', status: 'False' },
    ],
  },
};

it.each([
  ['.status.count', 0],
  ['{.status.count}', 0],
  ['$.status.count', 0],
  ['.metadata.labels.app\\.kubernetes\\.io/name', 'web'],
  [".metadata.labels['app.kubernetes.io/name']", 'web'],
  ['.status.conditions[1].type', 'Paused'],
  ['.status.conditions[-1].type', 'Paused'],
  ['.status.conditions[*].status', 'True'],
  ['.status.conditions[?(@.type=="Paused")].status', 'False'],
  [".status.conditions[?(@.type!='Ready')].type", 'Paused'],
  ['.status.conditions[7].type', undefined],
  ['.status.constructor', undefined],
  ['.status..count', undefined],
  ['.status.conditions[?(@.type=~"R.*")].type', undefined],
])('finds by %s', (path, found) => {
  expect(findByJsonPath(object, path)).toBe(found);
});
