/** VLAN ids as a person writes them: `100–199, 300`. */
export const rangesText = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([min, max]) => (min === max ? `${min}` : `${min}–${max}`)).join(', ');
