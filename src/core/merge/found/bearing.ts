import type { Element } from '../../model/element';
import type { ElementId } from '../../model/elementId';
import type { NetworkMap } from '../../model/networkMap';
import type { Finding } from '../../rules/finding';
import { downstreamOf, sufferersOf } from '../../rules/sufferers';
import type { NetworkUnits } from '../scope/networkUnits';

/** What a finding has to do with: what filters ask about and counts count. Networks by the id that names them. */
export type Bearing = {
  readonly nodes: ReadonlySet<string>;
  readonly networks: ReadonlySet<ElementId>;
  readonly namespaces: ReadonlySet<string>;
  readonly vms: ReadonlySet<ElementId>;
  readonly vlans: ReadonlySet<number>;
};

/**
 * What a finding bears on. Hosts: those of its subjects, and where it names none, those that the VMs which suffer run on.
 * Networks: those that it names or that a VM NIC it names is on, else those that hang on its first subject.
 */
export const bearingOf = (map: NetworkMap, units: NetworkUnits, finding: Finding): Bearing => {
  const subjects = elementsOf(map, finding.subjects);
  const sufferers = sufferersOf(map, finding);
  const networks = networkElements(map, finding, subjects);
  const ownNodes = subjects.flatMap(nodesOf);
  return {
    nodes: new Set(ownNodes.length > 0 ? ownNodes : sufferers.flatMap(nodesOf)),
    networks: new Set(networks.flatMap(({ id }) => units.get(id)?.id ?? [])),
    namespaces: new Set([...subjects, ...sufferers].flatMap(namespaceOf)),
    vms: new Set(sufferers.map(({ id }) => id)),
    vlans: new Set([...subjects, ...networks].flatMap(vlanOf)),
  };
};

const elementsOf = (map: NetworkMap, ids: Iterable<ElementId>): readonly Element[] =>
  [...ids].flatMap((id) => map.elements.get(id) ?? []);

const networkElements = (
  map: NetworkMap,
  { subjects: [first] }: Finding,
  subjects: readonly Element[],
): readonly Element[] => {
  const named = subjects.flatMap((element) => (element.kind === 'vmNic' ? aboveOf(map, element) : [element]));
  const networks = named.filter(isNetwork);
  return networks.length > 0 ? networks : elementsOf(map, downstreamOf(map, first)).filter(isNetwork);
};

const aboveOf = (map: NetworkMap, { id }: Element): readonly Element[] =>
  elementsOf(
    map,
    (map.to.get(id) ?? []).map(({ from }) => from),
  );

const isNetwork = ({ kind }: Element): boolean =>
  kind === 'ovnNetwork' || kind === 'nad' || kind === 'cudn' || kind === 'udn';

const nodesOf = (element: Element): readonly string[] => {
  switch (element.kind) {
    case 'k8sNode':
      return [element.name];
    case 'vm':
    case 'vmNic':
      return element.facts.runs === undefined ? [] : [element.facts.runs];
    case 'nncp':
      return element.facts.nodes ?? [];
    default:
      return element.node === undefined ? [] : [element.node];
  }
};

const namespaceOf = (element: Element): readonly string[] => {
  if (element.kind === 'namespace') return [element.name];
  return element.namespace === undefined ? [] : [element.namespace];
};

const vlanOf = (element: Element): readonly number[] => {
  switch (element.kind) {
    case 'ovnNetwork':
    case 'nad':
    case 'cudn':
    case 'udn':
      return element.facts.vlan === undefined ? [] : [element.facts.vlan];
    case 'vlanIface':
      return element.facts.tag === undefined ? [] : [element.facts.tag];
    default:
      return [];
  }
};
