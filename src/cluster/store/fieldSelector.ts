import { badRequest, success, type Outcome } from './failure';
import { valueAt } from './jsonValue';
import type { KubeObject } from './kubeObject';

export type ObjectTest = (object: KubeObject) => boolean;

/**
 * Reads the `fieldSelector` of a query: `path=value`, `==`, `!=`, joined by commas. `selectable` names the paths that this
 * resource allows beside `metadata.name` and `metadata.namespace`; another path is a 400. A missing field equals ''.
 */
export const parseFieldSelector = (selector: string, selectable: readonly string[]): Outcome<ObjectTest> => {
  const allowed = new Set(['metadata.name', 'metadata.namespace', ...selectable]);
  const tests: ObjectTest[] = [];
  for (const part of selector.split(',').filter((text) => text !== '')) {
    const [, path = '', operator, value = ''] = /^([^=!]+)(==|=|!=)(.*)$/.exec(part) ?? [];
    if (operator === undefined) return badRequest(`invalid selector: '${selector}'; can't understand '${part}'`);
    if (!allowed.has(path)) return badRequest(`field label not supported: ${path}`);
    const steps = path.split('.');
    tests.push((object) => (asText(valueAt(object, steps)) === value) === (operator !== '!='));
  }
  return success((object) => tests.every((test) => test(object)));
};

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
