import { useMemo, useState } from 'react';
import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { betweenNics } from '../../../core/ladder/betweenNics';
import type { ClusterView } from '../../../core/view/clusterView';
import type { NicView, VmView } from '../../../core/view/vmView';
import { NicFinder } from './NicFinder';
import { nicChoices } from './nicChoices';
import { PairResult } from './PairResult';
import './pair.css';

type PairCheckProps = {
  readonly view: ClusterView;
  readonly vm: VmView;
  /** Those of the VM, in the order in which they are shown. */
  readonly nics: readonly NicView[];
};

/** Whether a NIC of this VM and one of another are on one wire, and where their ways part. */
export const PairCheck = ({ view, vm, nics }: PairCheckProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [mine, setMine] = useState('');
  const [theirs, setTheirs] = useState('');
  const choices = useMemo(() => nicChoices(view, vm.id), [view, vm.id]);
  const own = nics.find(({ id }) => id === mine) ?? nics.find(({ nadPlace }) => nadPlace) ?? nics[0];
  const other = choices.find(({ id }) => id === theirs);
  if (own === undefined || choices.length === 0) return null;
  return (
    <section
      className={`wiremap-nic wiremap-pair${other ? '' : ' wiremap-pair--idle'}`}
      aria-label={t('Between two virtual machines')}
    >
      <h3 className="wiremap-pair__title">{t('Are two virtual machines on one wire?')}</h3>
      <div className="wiremap-pair__choice">
        <FormSelect
          className="wiremap-pair__own"
          aria-label={t('NIC of this virtual machine')}
          value={own.id}
          onChange={(_event, id) => setMine(id)}
        >
          {nics.map((nic) => (
            <FormSelectOption
              key={nic.id}
              value={nic.id}
              label={t('{{nic}} of {{vm}}', { nic: nic.name, vm: vm.name })}
            />
          ))}
        </FormSelect>
        <span>{t('and')}</span>
        <div className="wiremap-pair__other">
          <NicFinder choices={choices} chosen={other} onChoose={setTheirs} />
        </div>
      </div>
      {other && <PairResult comparison={betweenNics(view, own, other.nic)} a={own} b={other.nic} />}
    </section>
  );
};
