import type { ElementKind } from '../model/elementKind';

/** A line drawing in a square of 14 × 14, as SVG path data; drawn with a stroke of 1.2 and no fill. */
export type Glyph = string;

const port = 'M1.5 3.5h11v7h-11zM4 10.5v-3h6v3M5.5 7.5v1M7 7.5v1M8.5 7.5v1';
const switchPort = 'M1.5 4h11v6h-11zM4 7h.2M6 7h.2M8 7h.2M10 7h.2';
const join = 'M1.5 3.5h2.5c2.5 0 2.5 3.5 5 3.5h3.5M1.5 10.5h2.5c2.5 0 2.5-3.5 5-3.5';
const tag = 'M2 2h5l5.5 5.5-5 5L2 7zM4.5 4.5h.2';
const stacked = 'M2 5l5-2.5L12 5 7 7.5zM2 7.5L7 10l5-2.5M2 10l5 2.5 5-2.5';
const bridge = 'M1 10.5h12M3 10.5v-6M11 10.5v-6M3 5.5c2.5 3 5.5 3 8 0M7 7.7v2.8';
const plug = 'M4.5 1.5v3M9.5 1.5v3M3 4.5h8v2.5c0 2.2-1.8 3.5-4 3.5s-4-1.3-4-3.5zM7 10.5v2.5';
const route = 'M2 11.5c5 0 4-9 10-9M9.5 .8l2.5 1.7-2.5 1.7M2 11.5h.2';
const network = 'M7 2.5v3.5M7 6l-4 4M7 6l4 4M5.7 1.5h2.6v2.2h-2.6zM1.5 9.8h2.7v2.7h-2.7zM9.8 9.8h2.7v2.7h-2.7z';
const screen = 'M1.5 2.5h11v7.5h-11zM5 12.5h4M7 10v2.5';
const cloud = 'M4 11.5a2.7 2.7 0 0 1-.3-5.4 3.5 3.5 0 0 1 6.8-.4 2.9 2.9 0 0 1-.2 5.8z';
const server = 'M2 2h10v4h-10zM2 8h10v4h-10zM4 4h.2M4 10h.2';
const page = 'M3 1.5h5.5l2.5 2.5v8.5h-8zM5 7h4M5 9.5h4';
const other = 'M2.5 2.5h9v9h-9z';

/** The shape tells the kind; colour never does. */
export const glyphs: Readonly<Record<ElementKind, Glyph>> = {
  lldpNeighbor: switchPort,
  nic: port,
  vf: port,
  bond: join,
  ovsBond: join,
  vlanIface: tag,
  vxlan: stacked,
  macVlan: stacked,
  macVtap: stacked,
  ipvlan: stacked,
  linuxBridge: bridge,
  ovsBridge: bridge,
  ovsInternal: port,
  ovsPatch: join,
  bridgeMapping: plug,
  vrf: route,
  ovnNetwork: network,
  nad: network,
  cudn: network,
  udn: network,
  podNetwork: cloud,
  serviceNetwork: cloud,
  machineNetwork: cloud,
  defaultGateway: route,
  vmNic: screen,
  vm: screen,
  mgmtPort: port,
  tunnel: stacked,
  otherIface: other,
  k8sNode: server,
  namespace: other,
  nncp: page,
  nnce: page,
  pod: other,
  nodeResource: stacked,
  networkPolicy: page,
};

/** Status marks in a square of 14 × 14: the outline that is filled, and the sign drawn on it. */
export const markShapes = {
  ok: { outline: 'M7 0a7 7 0 1 0 0 14A7 7 0 0 0 7 0z', sign: 'M3.8 7.2l2.2 2.2 4.2-4.6' },
  warning: { outline: 'M7 .5l6.8 12.5H.2z', sign: 'M7 5v4M7 10.8v.4' },
  error: { outline: 'M4.1 0h5.8L14 4.1v5.8L9.9 14H4.1L0 9.9V4.1z', sign: 'M4.5 4.5l5 5M9.5 4.5l-5 5' },
  unknown: {
    outline: 'M7 0l7 7-7 7-7-7z',
    sign: 'M5.3 5.6a1.7 1.7 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M7 10.2v.2',
  },
  notReadable: { outline: 'M2 6h10v8H2z', sign: 'M4.3 6V4a2.7 2.7 0 0 1 5.4 0v2' },
} as const;

/** Marks that stand in lists only: a hint, and a step that nobody got to. */
export const listMarkShapes = {
  info: {
    outline: 'M2.5 0h9A2.5 2.5 0 0 1 14 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 0 11.5v-9A2.5 2.5 0 0 1 2.5 0z',
    sign: 'M7 6.3v4.4M7 3.3v.4',
  },
  notReached: { outline: 'M7 .8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 7 .8z', sign: '' },
} as const;

/** The name of any mark. */
export type MarkName = keyof typeof markShapes | keyof typeof listMarkShapes;
