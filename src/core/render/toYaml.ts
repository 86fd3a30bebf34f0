import { stringify } from 'yaml';

/** An object as YAML, long strings left in one piece, nothing anchored. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
