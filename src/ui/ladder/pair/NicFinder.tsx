import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PickerField } from '../../pickers/PickerField';
import { findNics } from './nicChoices';
import type { NicChoice } from './nicChoices';

type NicFinderProps = {
  readonly choices: readonly NicChoice[];
  readonly chosen: NicChoice | undefined;
  readonly onChoose: (id: string) => void;
};

/** Finds the NIC of another VM by typing its name, its network or its address. */
export const NicFinder = ({ choices, chosen, onChoose }: NicFinderProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const find = useCallback(
    (sought: string) =>
      findNics(choices, sought).map(({ id, name, about }) => ({ value: id, text: name, note: about.join(' · ') })),
    [choices],
  );
  return (
    <PickerField
      id="wiremap-other-nic"
      find={find}
      chosen={chosen?.name}
      onChoose={onChoose}
      isFullWidth
      field={{ 'aria-label': t('NIC of another virtual machine'), placeholder: t('Find a VM, network, IP') }}
      listLabel={t('NICs of other virtual machines')}
      none={t('No NIC of another VM is known by that.')}
    />
  );
};
