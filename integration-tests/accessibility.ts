import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What WCAG 2.1 A and AA would object to on a page: the rule, and the elements as HTML. */
export const violationsOf = async (page: Page): Promise<readonly (readonly [string, readonly string[]])[]> => {
  // The types of both packages are those of Playwright, yet not of the same version; at run time it is the same page.
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
