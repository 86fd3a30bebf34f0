import { useCallback } from 'react';
import { SelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PickerMenu } from '../../pickers/PickerMenu';
import type { Choice } from '../../pickers/usePicker';

type FilterPickerProps = {
  /** Of what it picks one, e.g. `host`; begins the ids of its options. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Undefined = any. */
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
};

/** One filter: any, or one of many that are found by typing. */
export const FilterPicker = ({ id, label, choices, chosen, onChoose }: FilterPickerProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const find = useCallback(
    (sought: string) => {
      const word = sought.trim().toLowerCase();
      return choices.filter(({ text, note }) => `${note ?? ''}/${text}`.toLowerCase().includes(word));
    },
    [choices],
  );
  const button = (
    <>
      {label} <Chosen choices={choices} chosen={chosen} />
    </>
  );
  return (
    <PickerMenu
      id={`wiremap-filter-${id}`}
      find={find}
      chosen={chosen ?? any}
      onChoose={(value) => onChoose(value === any ? undefined : value)}
      button={{ children: button, 'data-test': `wiremap-filter-${id}` }}
      search={{ 'aria-label': t('Find: {{what}}', { what: label }), placeholder: t('Find') }}
      listLabel={label}
      none={t('Nothing is named like that.')}
      first={
        <SelectOption value={any} isSelected={chosen === undefined}>
          {t('any')}
        </SelectOption>
      }
    />
  );
};

const Chosen = ({ choices, chosen }: Pick<FilterPickerProps, 'choices' | 'chosen'>) => {
  const { t } = useTranslation('plugin__wiremap');
  if (chosen === undefined) return <span className="wiremap-findings__any">{t('any')}</span>;
  return <strong>{choices.find(({ value }) => value === chosen)?.text ?? chosen}</strong>;
};

/** No name of anything in a cluster is empty. */
const any = '';
