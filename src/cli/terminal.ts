/** Where a command writes and what it finds around it. */
export type Terminal = {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  readonly environment: Readonly<Record<string, string | undefined>>;
};
