import { namesText } from '../said/namesText';

/** VLANs for a sentence, each once and in order; 0 stands for untagged. */
export const vlansText = (vlans: readonly number[]): string =>
  namesText([...new Set(vlans)].sort((a, b) => a - b).map(String));

/** What a port lists, e.g. `20, 30-39`. */
export const rangesText = (ranges: readonly (readonly [min: number, max: number])[]): string =>
  namesText(ranges.map(([min, max]) => (min === max ? String(min) : `${min}-${max}`)));
