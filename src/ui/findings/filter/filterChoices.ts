import { networkUnits } from '../../../core/merge/scope/networkUnits';
import { compareText } from '../../../core/model/createNetworkMap';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Choice } from '../../pickers/usePicker';

/** What the filters offer: the `value` of each goes into the URL. */
export type FilterChoices = {
  readonly hosts: readonly Choice[];
  readonly networks: readonly Choice[];
  readonly namespaces: readonly Choice[];
  readonly vms: readonly Choice[];
};

/** Everything that findings may bear on, by name. */
export const filterChoices = (map: NetworkMap): FilterChoices => {
  const elements = [...map.elements.values()];
  const units = new Set(networkUnits(map).values());
  return {
    hosts: sorted(elements.flatMap(({ kind, name }) => (kind === 'k8sNode' ? [{ value: name, text: name }] : []))),
    networks: sorted(
      [...units].map(({ id, elements: [first, ...others] }) => {
        const maker = [first, ...others].find(({ kind }) => kind === 'cudn' || kind === 'udn') ?? first;
        const nad = [first, ...others].find(({ kind }) => kind === 'nad');
        return { value: id, text: maker.name, note: maker.namespace ?? nad?.namespace };
      }),
    ),
    namespaces: sorted(
      [...new Set(elements.flatMap(({ namespace }) => namespace ?? []))].map((name) => ({ value: name, text: name })),
    ),
    vms: sorted(
      elements.flatMap(({ kind, name, namespace }) =>
        kind === 'vm' ? [{ value: `${namespace ?? ''}/${name}`, text: name, note: namespace }] : [],
      ),
    ),
  };
};

const sorted = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => compareText(a.text, b.text) || compareText(a.note ?? '', b.note ?? ''));
