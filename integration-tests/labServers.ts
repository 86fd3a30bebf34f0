/** The simulated clusters that the browser tests look at. */
export const scenarios = ['datacenter', 'healthy', 'empty', 'case-1', 'case-2', 'case-3', 'case-4'] as const;

export type Scenario = (typeof scenarios)[number];

const firstPort = Number(process.env['WIREMAP_TEST_PORT'] ?? 9480);

/** Each scenario has a server of its own, `playwright.config.ts` starts them. */
export const portOf = (scenario: Scenario): number => firstPort + scenarios.indexOf(scenario);

/** Where the app over this scenario answers, without a slash at the end. */
export const urlOf = (scenario: Scenario): string => `http://127.0.0.1:${portOf(scenario)}`;
