import { expect, test as base, type Page } from '@playwright/test';

export { expect };

type Quiet = {
  /** What a test makes the page complain of on purpose, such as a 403. */
  readonly expectedNoise: RegExp;
};

/**
 * A page that must be quiet: the test fails on an error in the console, an exception, anything the content security policy
 * refuses, a shared module in a version that the plugin did not ask for, a part that only the console has, and any request
 * that leaves this machine.
 */
export const test = base.extend<Quiet>({
  expectedNoise: [/^$/, { option: true }],
  page: ({ page, expectedNoise }, use) => quietly(page, expectedNoise, () => use(page)),
});

/** Does something with a page and fails when the page was not quiet meanwhile. */
export const quietly = async <Result>(page: Page, expected: RegExp, act: () => Promise<Result>): Promise<Result> => {
  const noise: string[] = [];
  listen(page, (text) => noise.push(text));
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = url.startsWith('data:') || url.startsWith('blob:') || new URL(url).hostname === '127.0.0.1';
    if (!isOurs) noise.push(`A request left for ${url}`);
  });
  await page.addInitScript(reportTroubles);
  const result = await act();
  expect(noise.filter((text) => !expected.test(text))).toEqual([]);
  return result;
};

const listen = (page: Page, add: (text: string) => void): void => {
  page.on('pageerror', (error) => add(`Exception: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /Unsatisfied version/.test(text)) add(`${text} (${message.location().url})`);
  });
};

/** Runs in the page, before anything of ours: turns what is silent otherwise into errors in the console. */
const reportTroubles = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`The content security policy refused ${blockedURI} (${violatedDirective})`);
  });
  const told = new Set<string>();
  const look = () => {
    for (const part of document.querySelectorAll('[data-missing]')) {
      const name = part.getAttribute('data-missing') ?? '';
      if (!told.has(name)) console.error(`The host does not have ${name}`);
      told.add(name);
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-missing'],
  });
};
