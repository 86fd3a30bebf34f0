import { badRequest, success, type Outcome } from './failure';

export type Labels = Readonly<Record<string, string>>;
export type LabelTest = (labels: Labels) => boolean;

/**
 * Reads the `labelSelector` of a query: `a=b`, `a==b`, `a!=b`, `a in (b,c)`, `a notin (b,c)`, `a`, `!a`, joined by commas.
 * As in Kubernetes, `!=` and `notin` hold where the label is missing.
 */
export const parseLabelSelector = (selector: string): Outcome<LabelTest> => {
  const tests: LabelTest[] = [];
  for (const part of splitOutsideParentheses(selector)) {
    const test = parseRequirement(part);
    if (test === undefined)
      return badRequest(`unable to parse requirement: ${part === '' ? 'found an empty one' : part}`);
    tests.push(test);
  }
  return success((labels) => tests.every((test) => test(labels)));
};

const word = '[A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?';
const equality = new RegExp(`^(${word})\\s*(=|==|!=)\\s*(${word}|)$`);
const setBased = new RegExp(`^(${word})\\s+(in|notin)\\s*\\(([^()]*)\\)$`);
const existence = new RegExp(`^(!?)\\s*(${word})$`);

const parseRequirement = (part: string): LabelTest | undefined => {
  const equal = equality.exec(part);
  if (equal) {
    const [, key = '', operator, value = ''] = equal;
    return operator === '!=' ? (labels) => labels[key] !== value : (labels) => labels[key] === value;
  }
  const set = setBased.exec(part);
  if (set) {
    const [, key = '', operator, list = ''] = set;
    const values = new Set(list.split(',').map((value) => value.trim()));
    const holds = (labels: Labels) => values.has(labels[key] ?? '') && Object.hasOwn(labels, key);
    return operator === 'in' ? holds : (labels) => !holds(labels);
  }
  const exists = existence.exec(part);
  if (!exists) return undefined;
  const [, not, key = ''] = exists;
  return (labels) => Object.hasOwn(labels, key) === (not === '');
};

const splitOutsideParentheses = (selector: string): readonly string[] =>
  selector.trim() === '' ? [] : selector.split(/,(?![^(]*\))/).map((part) => part.trim());
