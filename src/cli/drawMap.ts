import { laneGraphOf } from '../core/render/laneGraphOf';
import { layoutLanes } from '../core/layout/layoutLanes';
import { cardOf } from '../core/merge/cardOf';
import { homeNode } from '../core/merge/homeNode';
import { hostNames } from '../core/merge/hostNames';
import { hostPicture } from '../core/merge/hostPicture';
import { jointPath } from '../core/merge/litPath';
import type { Picture } from '../core/merge/picture';
import { wireRows } from '../core/merge/wireRows';
import { english } from '../core/message';
import type { KindName } from '../k8s/resourceByKind';
import type { NetworkMap } from '../core/model/networkMap';
import { pathsThrough, type MapScope } from '../core/model/pathsThrough';
import { mapToJson } from '../core/render/mapToJson';
import { mapToMermaid } from '../core/render/mapToMermaid';
import { mapToText } from '../core/render/mapToText';
import { sceneToSvg } from '../core/render/sceneToSvg';
import { buildSnapshot } from '../core/snapshot/buildSnapshot';
import type { RawCluster } from '../core/snapshot/rawCluster';
import { buildNetworkMap } from '../core/sources/buildNetworkMap';
import { rowsOnPath } from './rowsOnPath';

/** What `--output` may say. */
export const mapFormats = ['text', 'json', 'mermaid', 'svg'] as const;

/** What the command line asks for; at most one of the three that narrow the map is wanted. */
export type MapOptions = {
  readonly output: (typeof mapFormats)[number];
  readonly node?: string | undefined;
  readonly network?: string | undefined;
  readonly vm?: string | undefined;
};

/** The text for stdout, or why there is none. */
export type MapDrawing =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** The map of a cluster in the format that is asked for, whole or what lies on the paths through one thing. */
export const drawMap = (raw: RawCluster, options: MapOptions): MapDrawing => {
  const whole = buildNetworkMap(buildSnapshot(raw));
  if (whole.elements.size === 0 || !wanted.some((kind) => isRead(raw, kind)))
    return problem(`Nothing to draw: none of ${wanted.join(', ')} could be read.`);
  const scopes = scopesOf(options);
  if (scopes.length > 1) return problem('Use one of --node, --network and --vm.');
  const [scope] = scopes;
  const map = scope === undefined ? whole : pathsThrough(whole, scope);
  if (map === undefined) return problem(notThere(whole, options));
  switch (options.output) {
    case 'json':
      return { ok: true, text: `${JSON.stringify(mapToJson(map), null, 2)}\n` };
    case 'mermaid':
      return { ok: true, text: mapToMermaid(map, english) };
    case 'svg':
      return svgOf(whole, map, scope);
    case 'text':
      return { ok: true, text: textOf(whole, map, scope) };
  }
};

const wanted = [
  'NodeNetworkState',
  'NetworkAttachmentDefinition',
  'VirtualMachine',
  'VirtualMachineInstance',
] as const satisfies readonly KindName[];

/** Also in a part: whoever may list in one namespace only sees what is there. */
const isRead = (raw: RawCluster, kind: KindName): boolean =>
  raw[kind]?.state === 'read' || (raw[kind]?.objects.length ?? 0) > 0;

const scopesOf = ({ node, network, vm }: MapOptions): readonly MapScope[] => [
  ...(node === undefined ? [] : [{ kind: 'node', node } as const]),
  ...(network === undefined ? [] : [{ kind: 'network', network } as const]),
  ...(vm === undefined ? [] : [{ kind: 'vm', vm } as const]),
];

const notThere = (map: NetworkMap, { node, network, vm }: MapOptions): string => {
  if (node !== undefined) return `There is no node ${node}; there are: ${hostNames(map).join(', ') || 'none'}.`;
  if (network !== undefined) return `There is no network, NAD or CUDN named ${network}.`;
  return `There is no virtual machine ${vm ?? ''}; name it as NAMESPACE/NAME.`;
};

/** The hosts to draw: where the scope's elements are. */
const hostsToDraw = (whole: NetworkMap, map: NetworkMap, scope: MapScope | undefined): readonly string[] => {
  const all = hostNames(whole);
  if (scope === undefined) return all;
  if (scope.kind === 'node') return all.filter((node) => node === scope.node);
  const homes = startsOf(map, scope).map(({ id }) => homeNode(whole, id));
  if (scope.kind === 'vm') return all.filter((node) => homes.includes(node)).slice(0, 1);
  const nodes = new Set([...map.elements.values()].map(({ node }) => node));
  return all.filter((node) => nodes.has(node));
};

const startsOf = (map: NetworkMap, scope: MapScope) =>
  [...map.elements.values()].filter(({ kind }) => kind === (scope.kind === 'vm' ? 'vm' : 'ovnNetwork'));

const textOf = (whole: NetworkMap, map: NetworkMap, scope: MapScope | undefined): string => {
  const hosts = hostsToDraw(whole, map, scope).map((node) => {
    const picture = hostPicture(whole, { node, plumbing: false, open: new Set() });
    const rows = wireRows(picture);
    const isNarrowed = scope !== undefined && scope.kind !== 'node';
    return isNarrowed ? { picture: { ...picture, folds: [] }, rows: rowsOnPath(rows, whole, map) } : { picture, rows };
  });
  return mapToText(whole, hosts, english);
};

const svgWidth = 1278;

const svgOf = (whole: NetworkMap, map: NetworkMap, scope: MapScope | undefined): MapDrawing => {
  const hosts = hostsToDraw(whole, map, scope);
  const [node] = hosts;
  if (node === undefined) return problem('There is no host to draw.');
  if (hosts.length > 1 && scope?.kind !== 'vm')
    return problem(`An image shows one host; choose one with --node: ${hosts.join(', ')}.`);
  const picture = hostPicture(whole, { node, plumbing: false, open: new Set() });
  const nics = scope?.kind === 'vm' ? cardsOfNics(map, picture) : [];
  const lit = nics.length === 0 ? undefined : jointPath(picture, nics);
  const scene = layoutLanes(laneGraphOf(picture, english), { width: svgWidth });
  return { ok: true, text: sceneToSvg(scene, picture, { lit, selected: nics[0] }) };
};

const cardsOfNics = (map: NetworkMap, picture: Picture): readonly string[] =>
  [...map.elements.values()].flatMap(({ id, kind }) => (kind === 'vmNic' ? (cardOf(picture, id)?.id ?? []) : []));

const problem = (text: string): MapDrawing => ({ ok: false, problem: text });
