import type { Severity } from '../core/rules/rule';

export const checkFormats = ['text', 'json', 'sarif', 'junit'] as const;
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export type CheckOptions = {
  readonly output: (typeof checkFormats)[number];
  readonly severity: Severity;
  readonly vm?: string | undefined;
  readonly strict?: true | undefined;
  /** Each `LOCALNET=VID`. */
  readonly nativeVlan?: readonly string[] | undefined;
};

/** Localnet → VLAN, or the entry that is not of the form. */
export const nativeVlansOf = (
  entries: readonly string[],
):
  | { readonly ok: true; readonly vlans: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly problem: string } => {
  const vlans = new Map<string, number>();
  for (const entry of entries) {
    const [, localnet, vid] = /^(.+)=(\d{1,4})$/.exec(entry) ?? [];
    const vlan = Number(vid);
    if (localnet === undefined || vlan < 1 || vlan > 4094)
      return { ok: false, problem: `--native-vlan ${entry}: write LOCALNET=VID with a VLAN id from 1 to 4094.` };
    vlans.set(localnet, vlan);
  }
  return { ok: true, vlans };
};
