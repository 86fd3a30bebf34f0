import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../../rules/allRules';
import { rulesToMarkdown } from './rulesToMarkdown';

describe('rulesToMarkdown', () => {
  it('is what docs/rules.md holds; mend it with npm run rules', () => {
    const file = path.resolve(__dirname, '../../../../docs/rules.md');
    expect(readFileSync(file, 'utf8')).toBe(rulesToMarkdown(allRules));
  });

  it('writes places as names in angle brackets, and nothing that Markdown would take for its own', () => {
    const text = rulesToMarkdown(allRules);
    expect(text).toContain('**Node ‹node› has no bridge mapping for ‹localnet›.** (error)');
    expect(text).not.toMatch(/\{\{|\}\}/);
  });
});
