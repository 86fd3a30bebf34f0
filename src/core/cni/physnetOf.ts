/** The bridge mapping that a localnet configuration means: `physicalNetworkName`, or its `name` when that is empty. */
export const physnetOf = (config: {
  readonly name?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
}): string | undefined => config.physicalNetworkName || config.name || undefined;
