import { namesInShort } from './namesInShort';

it.each([
  [['worker-3', 'worker-1', 'worker-2', 'worker-10'], 'worker-1…3, worker-10'],
  [['n1', 'n2'], 'n1, n2'],
  [['a-08', 'a-09', 'a-10'], 'a-08, a-09, a-10'],
  [['spare', 'gpu-1', 'gpu-2', 'gpu-3', 'spare2'], 'gpu-1…3, spare, spare2'],
  [[], ''],
])('says %j as "%s"', (names, said) => {
  expect(namesInShort(names)).toBe(said);
});
