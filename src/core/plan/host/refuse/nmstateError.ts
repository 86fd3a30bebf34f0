/** An error as `nmstatectl` prints it, about a desired state that it does not accept. */
export const invalidArgument = (text: string): string => `NmstateError: InvalidArgument: ${text}`;

/** One that it accepted, and did not find when it looked afterwards. `path` starts with the name of the interface. */
export const verificationError = (path: string, desire: unknown, current: unknown): string =>
  `NmstateError: VerificationError: Verification failure: ${path} desire '${JSON.stringify(desire)}', current '${JSON.stringify(current)}'`;

export const missingAfterwards = (name: string, type: string): string =>
  `NmstateError: VerificationError: Failed to find desired interface ${name} ${type}`;
