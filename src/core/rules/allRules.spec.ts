import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from './allRules';

/** Every code of domain §8. */
const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `D-${String(first + index).padStart(3, '0')}`);

const codes = [
  ...range(1, 35),
  ...range(101, 113),
  ...range(120, 134),
  ...range(201, 222),
  ...range(301, 319),
  ...range(401, 432),
  ...range(501, 506),
];

const files = readdirSync(__dirname, { recursive: true }).map(String);

describe('the rules', () => {
  it('are 142, each code once, in order', () => {
    expect(codes).toHaveLength(142);
    expect(allRules.map(({ code }) => code)).toEqual(codes);
  });

  it('live in a file of their id with a spec beside it', () => {
    const names = new Set(files.map((file) => path.basename(file)));
    const homeless = allRules.filter(({ id }) => !names.has(`${id}.ts`) || !names.has(`${id}.spec.ts`));
    expect(homeless.map(({ id }) => id)).toEqual([]);
    expect(allRules.filter(({ id, code }) => !id.startsWith(`${code.toLowerCase()}-`)).map(({ id }) => id)).toEqual([]);
  });

  it('never grow beyond 120 lines', () => {
    const long = files.filter(
      (file) => /(^|\/)d-\d{3}-[^/]*(?<!\.spec)\.ts$/.test(file) && linesOf(path.join(__dirname, file)) > 120,
    );
    expect(long).toEqual([]);
  });

  it('say everything in whole sentences, and explain without values', () => {
    const texts = allRules.flatMap(({ title, message, remedy, why }) => [
      title.text,
      message.text,
      remedy.text,
      why.text,
    ]);
    expect(texts.filter((text) => !/^\S[^]*(\.|: \{\{said\}\})$/.test(text))).toEqual([]);
    expect(allRules.filter(({ why }) => why.text.includes('{{')).map(({ code }) => code)).toEqual([]);
  });

  it('have their worst severity first', () => {
    const ranks = { error: 0, warning: 1, info: 2 };
    for (const { code, severities } of allRules)
      expect([code, ...severities]).toEqual([code, ...[...severities].sort((a, b) => ranks[a] - ranks[b])]);
  });

  it('give advice only, where their source is the field and nothing firmer', () => {
    const advice = ['D-133', 'D-208', 'D-209', 'D-211', 'D-221', 'D-222', 'D-424', 'D-430', 'D-503'];
    for (const { code, severities } of allRules) if (advice.includes(code)) expect(severities).not.toContain('error');
  });
});

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
