import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asElementId } from '../../../core/model/elementId';
import type { NetworkMap } from '../../../core/model/networkMap';
import { PickerField } from '../../pickers/PickerField';
import { findVms, vmChoices } from './vmChoices';

type VmFinderProps = {
  readonly map: NetworkMap;
  /** Id of what is selected; a VM among it, or one of its NICs, stands in the box. */
  readonly selected?: string | undefined;
  /** Gets the VM's id and the host where it runs or could run. */
  readonly onFind: (vm: string, node: string | undefined) => void;
};

/** Finds a VM by typing its name, an address, a MAC or a VLAN, wherever it runs. */
export const VmFinder = ({ map, selected, onFind }: VmFinderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const choices = useMemo(() => vmChoices(map), [map]);
  const choiceOf = (vm: string | undefined) => choices.find(({ id }) => id === vm);
  const find = useCallback(
    (sought: string) =>
      findVms(choices, sought).map(({ choice: { id, name, namespace, node }, trait }) => ({
        value: id,
        text: name,
        note: [
          node === undefined ? namespace : t('{{namespace}} on {{node}}', { namespace, node }),
          ...(trait === undefined ? [] : [trait]),
        ].join(' · '),
      })),
    [choices, t],
  );
  return (
    <PickerField
      id="wiremap-vm"
      find={find}
      chosen={choiceOf(vmOf(map, selected))?.name}
      onChoose={(vm) => onFind(vm, choiceOf(vm)?.node)}
      field={{
        'aria-label': t('Find a VM'),
        placeholder: t('Find a VM, IP, VLAN'),
        onFocus: selectText,
        'data-test': 'wiremap-find-vm',
      }}
      listLabel={t('VMs')}
      none={t('No VM has such a name, IP, MAC or VLAN.')}
    />
  );
};

/** So that typing replaces what stands there. */
const selectText = ({ target }: { readonly target: unknown }): void => {
  if (target instanceof HTMLInputElement) target.select();
};

/** The VM that an id is of, or of whose NICs one has it. */
const vmOf = (map: NetworkMap, selected: string | undefined): string | undefined => {
  const id = selected === undefined ? undefined : asElementId(selected);
  return (id && map.from.get(id)?.find(({ rule }) => rule === 'L-61')?.to) ?? id;
};
