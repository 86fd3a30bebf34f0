/** The simulated clusters that the browser tests look at. */
export const scenarios = ['datacenter', 'healthy', 'empty', 'case-1', 'case-2', 'case-3', 'case-4'] as const;

export type Scenario = (typeof scenarios)[number];

/** `changing` is one more datacenter, for tests that change it while others look at theirs. */
export type LabServer = Scenario | 'changing';

const servers: readonly LabServer[] = [...scenarios, 'changing'];

const firstPort = Number(process.env['WIREMAP_TEST_PORT'] ?? 9480);

/** Each cluster has a server of its own, `playwright.config.ts` starts them. */
export const portOf = (server: LabServer): number => firstPort + servers.indexOf(server);

/** Where the app over this cluster answers, without a slash at the end. */
export const urlOf = (server: LabServer): string => `http://127.0.0.1:${portOf(server)}`;

/** What to start: a scenario, and the port that it is expected on. */
export const serverStarts: readonly { readonly scenario: Scenario; readonly port: number; readonly url: string }[] =
  servers.map((server) => ({
    scenario: server === 'changing' ? 'datacenter' : server,
    port: portOf(server),
    url: urlOf(server),
  }));
