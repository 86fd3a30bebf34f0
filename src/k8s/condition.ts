/** A status condition; `status` is "True", "False" or "Unknown" as the API prints it. */
export type Condition = {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly lastTransitionTime?: string | undefined;
  readonly lastHeartbeatTime?: string | undefined;
};
