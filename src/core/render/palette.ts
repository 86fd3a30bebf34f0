/**
 * The colours of a picture that is a file of its own; on the page the same places take PatternFly's tokens. Values are those
 * that PatternFly 6 gives its tokens in the light and the dark theme.
 */
export type Palette = {
  readonly ground: string;
  readonly host: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly wire: string;
  readonly lit: string;
  readonly selected: string;
  readonly ok: string;
  readonly warning: string;
  readonly danger: string;
  readonly namespace: string;
  readonly namespaceText: string;
  /**
   * One hue for a VLAN, repeated when there are more: four that are far apart, then four steps away from them. Never green or
   * yellow, which mean a status. Each stands out from ground and host, 3 to 1 at least.
   */
  readonly hues: readonly string[];
};

export const lightPalette: Palette = {
  ground: '#ffffff',
  host: '#f2f2f2',
  card: '#ffffff',
  border: '#c7c7c7',
  text: '#151515',
  subtle: '#4d4d4d',
  wire: '#8c8c8c',
  lit: '#0066cc',
  selected: '#b9dafc',
  ok: '#3d7317',
  warning: '#dca614',
  danger: '#b1380b',
  namespace: '#d1f1bb',
  namespaceText: '#204d00',
  hues: ['#0066cc', '#5e40be', '#147878', '#9e4a06', '#003366', '#731f00', '#004d4d', '#21134d'],
};

export const darkPalette: Palette = {
  ground: '#292929',
  host: '#151515',
  card: '#292929',
  border: '#707070',
  text: '#ffffff',
  subtle: '#c7c7c7',
  wire: '#8c8c8c',
  lit: '#92c5f9',
  selected: '#032142',
  ok: '#87bb62',
  warning: '#ffcc17',
  danger: '#f0561d',
  namespace: '#afdc8f',
  namespaceText: '#204d00',
  hues: ['#92c5f9', '#b6a6e9', '#63bdbd', '#f8ae54', '#4394e5', '#f4784a', '#b9e5e5', '#fbbea8'],
};

/** The hue of a VLAN: its place among all VLANs of the picture decides. */
export const hueOf = (palette: Palette, vlans: readonly number[], vlan: number): string => {
  const place = Math.max(0, vlans.indexOf(vlan));
  return palette.hues[place % palette.hues.length] ?? palette.wire;
};
