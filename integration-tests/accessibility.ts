import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What WCAG 2.1 A and AA would object to on a page: the rule, and the elements as HTML. */
export const violationsOf = async (page: Page): Promise<readonly (readonly [string, readonly string[]])[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
