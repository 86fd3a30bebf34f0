import { homeNode } from '../../../core/merge/homeNode';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Finding } from '../../../core/rules/finding';
import { nodeScope, writeAddress } from '../../hooks/mapAddress';

/** Where on the map a finding is seen: on its host, with the first of its subjects that is drawn selected. */
export const mapPathOf = (map: NetworkMap, { subjects }: Finding): string | undefined => {
  const elements = subjects.flatMap((id) => map.elements.get(id) ?? []);
  const drawn = elements.find((element) => isDrawn(element) && homeNode(map, element.id) !== undefined);
  const node = homeNode(map, (drawn ?? elements[0])?.id ?? subjects[0]);
  if (node === undefined) return undefined;
  const query = writeAddress(new URLSearchParams(), {
    scope: nodeScope(node),
    select: drawn?.id,
    plumbing: drawn !== undefined && isPlumbing(drawn),
  });
  return `/network-map?${query.toString()}`;
};

const undrawn: ReadonlySet<Element['kind']> = new Set([
  'k8sNode',
  'namespace',
  'nncp',
  'nnce',
  'pod',
  'nodeResource',
  'networkPolicy',
]);

const isDrawn = ({ kind }: Element): boolean => !undrawn.has(kind);

const isPlumbing = (element: Element): boolean =>
  (element.kind === 'vmNic' && element.facts.podNetwork !== undefined) ||
  (element.kind === 'ovsBridge' && element.facts.role === 'br-int') ||
  element.kind === 'podNetwork' ||
  element.kind === 'tunnel' ||
  element.kind === 'mgmtPort';
