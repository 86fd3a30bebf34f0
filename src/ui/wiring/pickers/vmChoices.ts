import { homeNode } from '../../../core/merge/homeNode';
import { compareText } from '../../../core/model/createNetworkMap';
import type { NetworkMap } from '../../../core/model/networkMap';

/** A VM that can be jumped to. `text` is what a search looks at. */
export type VmChoice = {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly node: string | undefined;
  readonly text: string;
};

/** All VMs by name, each with the host where it runs or could run. */
export const vmChoices = (map: NetworkMap): readonly VmChoice[] =>
  [...map.elements.values()]
    .flatMap((element) => {
      if (element.kind !== 'vm') return [];
      const { id, name, namespace = '' } = element;
      return [{ id, name, namespace, node: homeNode(map, id), text: `${namespace}/${name}` }];
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.namespace, b.namespace));
