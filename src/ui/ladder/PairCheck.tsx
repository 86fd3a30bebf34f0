import { useMemo, useState } from 'react';
import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { betweenNics } from '../../core/ladder/betweenNics';
import type { Comparison } from '../../core/ladder/betweenNics';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView, VmView } from '../../core/view/vmView';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';

/** Whether a NIC of this VM and one of another are on one wire, and where their ways part. */
export const PairCheck = ({ view, vm }: { readonly view: ClusterView; readonly vm: VmView }) => {
  const { t } = useTranslation('plugin__wiremap');
  const [mine, setMine] = useState<string>(vm.nics[0]?.id ?? '');
  const [theirs, setTheirs] = useState('');
  const others = useMemo(() => view.nics().filter((nic) => nic.vm !== vm), [view, vm]);
  const a = vm.nics.find(({ id }) => id === mine) ?? vm.nics[0];
  const b = others.find(({ id }) => id === theirs);
  return (
    <section className="wiremap-nic wiremap-pair" aria-label={t('Between two virtual machines')}>
      <h3 className="wiremap-pair__title">{t('Are two virtual machines on one wire?')}</h3>
      <div className="wiremap-pair__choice">
        <NicSelect label={t('NIC of this virtual machine')} nics={vm.nics} value={a?.id ?? ''} onChange={setMine} />
        <NicSelect
          label={t('NIC of another virtual machine')}
          nics={others}
          value={theirs}
          onChange={setTheirs}
          isOptional
        />
      </div>
      {a && b && <PairResult comparison={betweenNics(view, a, b)} a={a} b={b} />}
    </section>
  );
};

type NicSelectProps = {
  readonly label: string;
  readonly nics: readonly NicView[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly isOptional?: boolean;
};

const NicSelect = ({ label, nics, value, onChange, isOptional = false }: NicSelectProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <FormSelect aria-label={label} value={value} onChange={(_event, id) => onChange(id)}>
      {isOptional && <FormSelectOption value="" label={t('Choose a NIC')} isPlaceholder />}
      {nics.map((nic) => (
        <FormSelectOption key={nic.id} value={nic.id} label={`${nic.vm.place} · ${nic.name}`} />
      ))}
    </FormSelect>
  );
};

type PairResultProps = { readonly comparison: Comparison; readonly a: NicView; readonly b: NicView };

const PairResult = ({ comparison: { same, says, joints, differs }, a, b }: PairResultProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <div role="status">
      <p className="wiremap-pair__verdict">
        <StatusMark status={marks[same]} named /> {say(says)}{' '}
        {differs && t('Their ways part at: {{joint}}.', { joint: say(differs.joint) })}
      </p>
      <table className="wiremap-evidence">
        <thead>
          <tr>
            <th scope="col">{t('Joint')}</th>
            <th scope="col">{`${a.vm.place} · ${a.name}`}</th>
            <th scope="col">{`${b.vm.place} · ${b.name}`}</th>
          </tr>
        </thead>
        <tbody>
          {joints
            .filter(({ equal }) => equal !== undefined)
            .map((joint) => (
              <tr key={joint.joint.text} className={joint === differs ? 'wiremap-pair__part' : undefined}>
                <th scope="row">{say(joint.joint)}</th>
                <td>{joint.a === '' ? t('Not known') : joint.a}</td>
                <td>{joint.b === '' ? t('Not known') : joint.b}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};

const marks = { yes: 'ok', no: 'error', unknown: 'unknown' } as const;
